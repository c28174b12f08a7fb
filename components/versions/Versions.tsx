import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Version } from '../../lib/questions/saved-question';
import { differenceOf } from '../../lib/questions/version-difference';
import type { WhatChanged } from '../../lib/questions/what-changed';
import type { Library } from '../../lib/store/library';
import { currentVersion, versionsOf } from '../../lib/store/questions';
import { Icon, type IconName } from '../Icon';
import { useWatched } from '../use-watched';
import { WordDifference } from '../WordDifference';
import { factWord, momentInWords, roleWord } from '../words';
import './versions.css';

/** As many characters of what stayed the same as are shown beside a change. */
const AROUND = 80;

const changeWord = (what: WhatChanged): string =>
  ({
    'answer-arrived': i18n.t('versions.answerArrived'),
    corrected: i18n.t('versions.corrected'),
    withdrawn: i18n.t('versions.withdrawn'),
    'layout-only': i18n.t('versions.layoutOnly'),
  })[what];

const changeIcon = (what: WhatChanged): IconName =>
  (({ 'answer-arrived': 'answered', corrected: 'pen', withdrawn: 'warning', 'layout-only': 'moved' }) as const)[what];

/** In what a version differs from the one before it, part by part. */
function Difference({ before, after }: { before: Version; after: Version }) {
  const { facts, parts } = useMemo(() => differenceOf(before.question, after.question), [before, after]);
  return (
    <div class="difference">
      {facts.length > 0 && <p>{i18n.t('versions.facts', [facts.map(factWord).join(', ')])}</p>}
      {parts.length === 0 && <p class="quiet-text">{i18n.t('versions.sameWords')}</p>}
      {parts.map(({ role, before: from, after: to }, index) => (
        <section key={index}>
          <h3>{roleWord(role)}</h3>
          <div class="council" lang={after.question.language} dir="auto">
            <WordDifference before={from ?? ''} after={to ?? ''} around={AROUND} />
          </div>
        </section>
      ))}
    </div>
  );
}

/** A version: when it was seen, what changed, and on request the changed words. */
function VersionItem({ version, before, isCurrent }: { version: Version; before: Version | undefined; isCurrent: boolean }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const what = useMemo(() => before && differenceOf(before.question, version.question).what, [before, version]);
  const when = momentInWords(version.seenAt, Date.now());
  return (
    <li>
      <p>
        <span class="what">
          <Icon name={what ? changeIcon(what) : 'open'} />
          {what ? changeWord(what) : i18n.t('versions.first')}
        </span>{' '}
        <span class="quiet-text">
          {when}
          {isCurrent && ` · ${i18n.t('versions.current')}`}
        </span>
      </p>
      {before && (
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={i18n.t('versions.showOf', [when])}
          onClick={() => setOpen(!open)}
        >
          {open ? i18n.t('versions.hide') : i18n.t('versions.show')}
        </button>
      )}
      <div id={id}>{open && before && <Difference before={before} after={version} />}</div>
    </li>
  );
}

/** The versions of a saved question, the newest first, with what changed from each to the next. Nothing where there is one alone. */
export function Versions({ library, questionId }: { library: Library; questionId: string }) {
  const id = useId();
  const { versions = [], current } =
    useWatched(
      async () => ({ versions: await versionsOf(library, questionId), current: await currentVersion(library, questionId) }),
      [library, questionId],
    ).value ?? {};
  if (versions.length < 2) return null;
  return (
    <section class="versions" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('versions.title')}</h2>
      <ol reversed>
        {versions
          .map((version, index) => (
            <VersionItem key={version.id} version={version} before={versions[index - 1]} isCurrent={version.id === current?.id} />
          ))
          .reverse()}
      </ol>
    </section>
  );
}
