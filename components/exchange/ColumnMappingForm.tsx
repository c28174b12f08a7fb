import { i18n } from '#i18n';
import { type ColumnMapping, IMPORT_COLUMNS, type ImportColumn } from '../../lib/exchange/csv-questions';
import { numberInWords } from '../words';
import { exportWords } from './export-words';

/** A table that was read, before it is known what its columns are. */
export interface ReadTable {
  columns: string[];
  rows: string[][];
  mapping: ColumnMapping;
}

/** What each column of a table is taken for, with the first value that stands in it. */
export function ColumnMappingForm({ table, onChange }: { table: ReadTable; onChange: (mapping: ColumnMapping) => void }) {
  const { columns, rows, mapping } = table;
  const words = exportWords().questionColumns;
  const change = (at: number, column: ImportColumn | null) => onChange(mapping.map((one, index) => (index === at ? column : one)));
  return (
    <div class="mapping">
      <p>{i18n.t('exchange.mappingAbout', [numberInWords(rows.length)])}</p>
      {columns.map((column, at) => (
        // A table may have two columns of the same name: each is known by its place.
        <label key={`${at} ${column}`}>
          <bdi>{column || i18n.t('exchange.unnamed', [String(at + 1)])}</bdi>
          <select
            aria-label={column || i18n.t('exchange.unnamed', [String(at + 1)])}
            value={mapping[at] ?? ''}
            onChange={(event) => change(at, (event.currentTarget.value || null) as ImportColumn | null)}
          >
            <option value="">{i18n.t('exchange.leaveOut')}</option>
            {IMPORT_COLUMNS.map((one) => (
              <option key={one} value={one} disabled={mapping.includes(one) && mapping[at] !== one}>
                {words[one]}
              </option>
            ))}
          </select>
          <bdi class="quiet-text example">{rows.find((row) => row[at]?.trim())?.[at]?.slice(0, 80)}</bdi>
        </label>
      ))}
    </div>
  );
}
