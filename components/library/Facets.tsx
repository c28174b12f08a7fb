import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ValueField } from '../../lib/search/entry';
import type { Chosen, Facet } from '../../lib/search/selection';
import { numberInWords } from '../words';
import { fieldWord, valueWord } from './value-words';
import './facets.css';

/** Values that are shown of a field before more are asked for. */
const FEW = 6;

/** Fields that stand open at first. */
const OPEN: ReadonlySet<ValueField> = new Set<ValueField>(['portal', 'status', 'is', 'tag']);

interface FacetsProps {
  facets: Facet[];
  chosen: Chosen;
  onChoose: (field: ValueField, value: string, yes: boolean) => void;
  onClear: () => void;
}

/** What there is to choose from among what was found, with the number of rows that each choice would give. */
export function Facets({ facets, chosen, onChoose, onClear }: FacetsProps) {
  const [isOpen, setOpen] = useState(false);
  const count = Object.values(chosen).reduce((sum, values) => sum + values.length, 0);
  // A field in which all rows are the same gives nothing to choose.
  const telling = facets.filter(({ field, total }) => total > 1 || chosen[field]?.length);
  return (
    <section class={`facets${isOpen ? ' open' : ''}`} aria-label={i18n.t('find.filters')}>
      {telling.length > 0 && (
        <button type="button" class="facets-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {count > 0 ? i18n.t('find.filtersChosen', [numberInWords(count)]) : i18n.t('find.filters')}
        </button>
      )}
      <div class="facet-list">
        {count > 0 && (
          <button type="button" class="link" onClick={onClear}>
            {i18n.t('find.clear')}
          </button>
        )}
        {telling.map((facet) => (
          <FacetGroup key={facet.field} facet={facet} chosen={chosen[facet.field] ?? []} onChoose={onChoose} />
        ))}
      </div>
    </section>
  );
}

function FacetGroup({
  facet: { field, values, total },
  chosen,
  onChoose,
}: {
  facet: Facet;
  chosen: string[];
  onChoose: FacetsProps['onChoose'];
}) {
  const [all, setAll] = useState(false);
  const shown = values.filter(({ value }, at) => all || at < FEW || chosen.includes(value));
  return (
    <details open={OPEN.has(field) || chosen.length > 0}>
      <summary>{fieldWord(field)}</summary>
      <ul aria-label={fieldWord(field)}>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => onChoose(field, value, event.currentTarget.checked)}
              />
              <bdi>{valueWord(field, value)}</bdi> <span class="quiet-text">{numberInWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!all && values.length > shown.length && (
        <button
          type="button"
          class="link"
          onClick={() => setAll(true)}
          aria-label={`${fieldWord(field)}: ${i18n.t('find.more', [numberInWords(values.length - shown.length)])}`}
        >
          {i18n.t('find.more', [numberInWords(values.length - shown.length)])}
        </button>
      )}
      {all && total > values.length && <p class="quiet-text">{i18n.t('find.typeMore', [numberInWords(total - values.length)])}</p>}
    </details>
  );
}
