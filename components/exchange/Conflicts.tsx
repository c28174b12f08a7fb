import { i18n } from '#i18n';
import { shownHead } from '../../lib/questions/corrections';
import type { MergeChoices, MergeConflict, MergePlan } from '../../lib/questions/library-merge';
import type { ConflictField, Side } from '../../lib/questions/reader-merge';
import type { ReaderHalf } from '../../lib/questions/saved-question';
import { dayInWords, factWord, numberInWords, statusWord } from '../words';

/** How many conflicts are shown one by one; the rest go by what is said for all. */
const SHOWN = 20;

const fieldWord = (field: ConflictField): string =>
  ({
    note: i18n.t('editor.note'),
    status: i18n.t('editor.status'),
    backOn: i18n.t('editor.backOn'),
    corrections: i18n.t('exchange.corrections'),
  })[field];

const sideWord = (side: Side): string =>
  ({ mine: i18n.t('exchange.keepMine'), theirs: i18n.t('exchange.keepTheirs'), both: i18n.t('exchange.keepBoth') })[side];

/** What a side says about a field. */
function valueWords(reader: ReaderHalf, field: ConflictField): string {
  switch (field) {
    case 'note':
      return reader.note;
    case 'status':
      return statusWord(reader.status);
    case 'backOn':
      return reader.backOn === null ? '' : dayInWords(reader.backOn);
    case 'corrections':
      return (Object.keys(reader.corrections) as (keyof ReaderHalf['corrections'])[])
        .map((fact) => `${factWord(fact)}: ${JSON.stringify(reader.corrections[fact])}`)
        .join('\n');
  }
}

const sidesOf = (field: ConflictField): Side[] => (field === 'note' ? ['both', 'mine', 'theirs'] : ['mine', 'theirs']);

/** The side that is kept as things stand. */
function chosenSide({ key, field }: MergeConflict, { all, each }: MergeChoices): Side {
  const side = each[key] ?? all ?? (field === 'note' ? 'both' : 'mine');
  return sidesOf(field).includes(side) ? side : 'mine';
}

interface ConflictsProps {
  plan: MergePlan;
  onChoose: (choices: MergeChoices) => void;
}

/** On what the file and the library disagree, both sides beside each other, each to be decided. */
export function Conflicts({ plan: { conflicts, choices }, onChoose }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-label={i18n.t('exchange.conflicts', conflicts.length, [numberInWords(conflicts.length)])}>
      <h3>{i18n.t('exchange.conflicts', conflicts.length, [numberInWords(conflicts.length)])}</h3>
      <label>
        {i18n.t('exchange.forAll')}
        <select
          value={choices.all ?? ''}
          onChange={(event) => onChoose({ all: (event.currentTarget.value || null) as Side | null, each: {} })}
        >
          <option value="">{i18n.t('exchange.usualSides')}</option>
          <option value="mine">{sideWord('mine')}</option>
          <option value="theirs">{sideWord('theirs')}</option>
        </select>
      </label>
      {conflicts.slice(0, SHOWN).map((conflict) => (
        <OneConflict
          key={conflict.key}
          conflict={conflict}
          side={chosenSide(conflict, choices)}
          onChoose={(side) => onChoose({ ...choices, each: { ...choices.each, [conflict.key]: side } })}
        />
      ))}
      {conflicts.length > SHOWN && <p class="quiet-text">{i18n.t('exchange.otherConflicts', [numberInWords(conflicts.length - SHOWN)])}</p>}
    </section>
  );
}

function OneConflict({ conflict, side, onChoose }: { conflict: MergeConflict; side: Side; onChoose: (side: Side) => void }) {
  const { field, record, theirs, key } = conflict;
  const head = shownHead(record);
  return (
    <fieldset>
      <legend>
        <bdi lang={head.language}>{head.title ?? i18n.t('head.noTitle')}</bdi>: {fieldWord(field)}
      </legend>
      <div class="sides">
        <div>
          <p class="label">{i18n.t('exchange.mine')}</p>
          <p class="side">{valueWords(record.reader, field)}</p>
        </div>
        <div>
          <p class="label">{i18n.t('exchange.theirs')}</p>
          <p class="side">{valueWords(theirs, field)}</p>
        </div>
      </div>
      <div class="row">
        {sidesOf(field).map((one) => (
          <label key={one} class="tick">
            <input type="radio" name={key} checked={one === side} onChange={() => onChoose(one)} />
            {sideWord(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
