import { i18n } from '#i18n';

interface ColumnChooserProps<T extends string> {
  all: readonly T[];
  usual: readonly T[];
  chosen: readonly T[];
  words: Record<T, string>;
  onChoose: (columns: readonly T[]) => void;
}

/** The columns of a table, each to be ticked. */
export function ColumnChooser<T extends string>({ all, usual, chosen, words, onChoose }: ColumnChooserProps<T>) {
  const toggle = (column: T, isOn: boolean) => onChoose(all.filter((one) => (one === column ? isOn : chosen.includes(one))));
  return (
    <details class="column-chooser">
      <summary>{i18n.t('exchange.columns', [String(chosen.length), String(all.length)])}</summary>
      <fieldset>
        <legend class="visually-hidden">{i18n.t('exchange.columnsLegend')}</legend>
        <div class="columns">
          {all.map((column) => (
            <label key={column}>
              <input type="checkbox" checked={chosen.includes(column)} onChange={(event) => toggle(column, event.currentTarget.checked)} />
              {words[column]}
            </label>
          ))}
        </div>
        <div class="row">
          <button type="button" class="link" onClick={() => onChoose(all)}>
            {i18n.t('exchange.columnsAll')}
          </button>
          <button type="button" class="link" onClick={() => onChoose(usual)}>
            {i18n.t('exchange.columnsUsual')}
          </button>
        </div>
      </fieldset>
    </details>
  );
}
