import { useRef } from 'preact/hooks';
import { identitiesOf, isSame } from '../lib/questions/identity';
import type { FoundQuestion } from '../lib/questions/question';

/**
 * A name for each question of a page that stays the same while the page is read again and again, also when a later reading
 * knows the question by more than an earlier one did.
 */
export function useQuestionNames(questions: FoundQuestion[]): string[] {
  const known = useRef(new Map<string, string[]>());
  return questions.map((question) => {
    const identities = identitiesOf(question);
    const [name] = [...known.current].find(([, others]) => isSame(others, identities)) ?? [identities[0] ?? ''];
    known.current.set(name, [...new Set([...(known.current.get(name) ?? []), ...identities])]);
    return name;
  });
}
