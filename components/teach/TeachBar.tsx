import { i18n } from '#i18n';
import type { BarView, Frame } from '../../lib/page/bar-view';
import type { Part } from '../../lib/questions/question';
import type { TaughtRole } from '../../lib/questions/teaching';
import { textOfPart } from '../../lib/questions/text';
import { numberInWords, roleWord } from '../words';

/** What a person calls a role. */
export function taughtRoleWord(role: TaughtRole): string {
  return role === 'none' ? i18n.t('teach.none') : roleWord(role);
}

const KEYS: Record<TaughtRole, string> = { question: 'Q', answer: 'A', context: 'C', none: 'N' };
const ROLES: readonly TaughtRole[] = ['question', 'answer', 'context', 'none'];
const FIRST_WORDS = 80;

function inShort(part: Part): string {
  const words = textOfPart(part).slice(0, FIRST_WORDS);
  return part.subQuestions.length > 1 ? `${i18n.t('outline.subQuestions', part.subQuestions.length)} · ${words}` : words;
}

function reachWords({ lesson }: BarView): string {
  switch (lesson?.reach) {
    case 'labels': {
      const labels = lesson.rules.flatMap(({ by, role }) =>
        by.kind === 'label' && role !== 'none' ? [`‘${by.label}${by.begins ? ' …' : ''}’`] : [],
      );
      return i18n.t('teach.reachLabels', [labels.join(', ')]);
    }
    case 'places':
      return i18n.t('teach.reachPlaces');
    case 'page':
      return i18n.t('teach.reachPage');
    default:
      return '';
  }
}

/** The frames over the page's blocks. */
export const TeachFrames = ({ frames }: { frames: Frame[] }) => (
  <div class="frames" aria-hidden="true">
    {frames.map(({ box, kind }, index) => (
      <div
        key={index}
        class={`frame ${kind}`}
        style={{ left: `${box.left - 6}px`, top: `${box.top - 4}px`, width: `${box.width + 12}px`, height: `${box.height + 8}px` }}
      >
        {kind !== 'chosen' && kind !== 'hovered' && <span>{taughtRoleWord(kind)}</span>}
      </div>
    ))}
  </div>
);

/** What there is to say beside the buttons, if anything. */
function stateWords({ state }: BarView): string | null {
  switch (state) {
    case 'failed':
      return i18n.t('teach.failed');
    case 'no-question':
      return i18n.t('teach.markQuestion');
    case 'lost':
      return i18n.t('teach.lost');
    default:
      return null;
  }
}

/** Every key, with what it does. */
const KeyList = () => (
  <dl class="keys">
    <dt>↑ ↓ J K</dt>
    <dd>{i18n.t('teach.keyMove')}</dd>
    <dt>⇧ ↑ ↓</dt>
    <dd>{i18n.t('teach.keyExtend')}</dd>
    {ROLES.map((role) => [<dt key={`${role} key`}>{KEYS[role]}</dt>, <dd key={role}>{taughtRoleWord(role)}</dd>])}
    <dt>⌫</dt>
    <dd>{i18n.t('teach.unmark')}</dd>
    <dt>↵</dt>
    <dd>{i18n.t('teach.done')}</dd>
    <dt>Esc</dt>
    <dd>{i18n.t('teach.cancel')}</dd>
  </dl>
);

/** How the page will be split, and by what it is known again. */
function Preview({ view }: { view: BarView }) {
  return (
    <section class="preview" aria-label={i18n.t('teach.preview')}>
      {view.parts.length > 0 ? (
        <ol>
          {view.parts.map((part, index) => (
            <li key={index}>
              <span class="role">{roleWord(part.role)}</span> <bdi class="council">{inShort(part)}</bdi>
            </li>
          ))}
        </ol>
      ) : (
        <p>{view.hasMarks ? i18n.t('teach.noQuestion') : i18n.t('teach.begin')}</p>
      )}
      <p class="quiet-text">{reachWords(view)}</p>
    </section>
  );
}

/** The bar at the bottom of a page in which parts are picked: what is at hand, what can be said of it, how the page will be split. */
export function TeachBar({ view }: { view: BarView }) {
  const { act } = view;
  const at =
    view.chosen > 1 ? i18n.t('teach.chosen', view.chosen) : i18n.t('teach.at', [numberInWords(view.at), numberInWords(view.count)]);
  const wrong = stateWords(view);
  return (
    <section class="teach-bar" aria-label={i18n.t('teach.title')}>
      {view.showsKeys && <KeyList />}
      <Preview view={view} />
      {wrong !== null && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="row">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys: the picker's go to the blocks of the page */}
        <div class="marks" role="application" tabIndex={0} data-start aria-label={i18n.t('teach.title')} aria-describedby="teach-keys">
          <p class="at">{at}</p>
          <p class="visually-hidden" role="status">
            {[at, view.words, view.role ? taughtRoleWord(view.role) : ''].filter((each) => each !== '').join('. ')}
          </p>
          <p class="visually-hidden" id="teach-keys">
            {i18n.t('teach.keysInShort')}
          </p>
          {ROLES.map((role) => (
            <button
              key={role}
              type="button"
              class={`role-button ${role}`}
              aria-pressed={view.role === role}
              onClick={() => act({ kind: 'mark', role })}
            >
              {taughtRoleWord(role)} <kbd>{KEYS[role]}</kbd>
            </button>
          ))}
        </div>
        <div class="ends">
          <button type="button" class="quiet" onClick={() => act({ kind: 'keys' })} aria-expanded={view.showsKeys}>
            {i18n.t('teach.keys')} <kbd>?</kbd>
          </button>
          <button type="button" onClick={() => act({ kind: 'cancel' })}>
            {i18n.t('teach.cancel')} <kbd>Esc</kbd>
          </button>
          <button type="button" class="primary" aria-disabled={!view.hasMarks} onClick={() => act({ kind: 'done' })}>
            {i18n.t('teach.done')} <kbd>↵</kbd>
          </button>
        </div>
      </div>
    </section>
  );
}
