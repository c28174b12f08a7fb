import { strToU8, Zip, ZipDeflate } from 'fflate';
import { shownHead } from '../questions/corrections';
import type { ExportQuestion } from './export-data';
import type { ExportWords } from './export-words';
import { fileName } from './file-name';
import { questionMarkdown } from './markdown';

/** Questions as a zip with a file of Markdown for each, in pieces to be put one after the other. */
export function* writeMarkdownZip(questions: Iterable<ExportQuestion>, words: ExportWords): Generator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data as Uint8Array<ArrayBuffer>);
  });
  const taken = new Set<string>();
  for (const question of questions) {
    const file = new ZipDeflate(freeName(nameOf(question, words), taken), { level: 6 });
    zip.add(file);
    file.push(strToU8(questionMarkdown(question, words)), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** What a question's file is called: its number and its title. */
function nameOf(question: ExportQuestion, words: ExportWords): string {
  const { reference, title } = shownHead(question);
  return fileName([reference, title ?? words.noTitle].filter(Boolean).join(' '), question.published.id);
}

/** A name that no file has yet, whatever its case. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  taken.add(name.toLowerCase());
  return `${name}.md`;
}
