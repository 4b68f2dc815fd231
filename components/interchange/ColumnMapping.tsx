import type { MessageKey, Translate } from '../../lib/i18n/translate';
import { COLUMN_CHOICES, type ColumnChoice, chosenColumn } from '../../lib/interchange/csv/columns';
import type { CsvOutline } from '../../lib/interchange/csv/read-csv';
import { useTranslate } from '../frame/environment';

interface Props {
  outline: CsvOutline;
  onChange: (outline: CsvOutline) => void;
}

/** What stands in each column of a table: as it was guessed, for the person to change. */
export function ColumnMapping({ outline, onChange }: Props) {
  const t = useTranslate();
  const { columns, sample, isOwn } = outline;
  const isUnsure = columns.every(({ to }) => to === 'skip' || to === 'silent');
  if (isOwn) return null;
  const choose = (at: number, to: ColumnChoice) =>
    onChange({
      ...outline,
      columns: columns.map((column, n) => (n === at ? chosenColumn(column, to) : column)),
    });
  return (
    <details class="columns" data-testid="import-columns" open={isUnsure}>
      <summary>{t('import.columns')}</summary>
      <ul>
        {columns.map((column, at) => {
          const example = sample.find((cells) => cells[at])?.[at] ?? '';
          const header = column.header || String(at + 1);
          const isChoice = COLUMN_CHOICES.some((choice) => choice === column.to);
          if (!column.header && !example) return null;
          return (
            <li key={at}>
              <span class="clip">
                {header}
                <span class="hint clip">{example}</span>
              </span>
              <select
                aria-label={t('import.column', { header })}
                value={isChoice ? column.to : 'beside'}
                onChange={(event) => {
                  const wanted = event.currentTarget.value;
                  const to = COLUMN_CHOICES.find((choice) => choice === wanted);
                  if (to) choose(at, to);
                }}
              >
                {!isChoice && <option value="beside">{t('column.beside')}</option>}
                {COLUMN_CHOICES.map((choice) => (
                  <option key={choice} value={choice}>
                    {choiceText(choice, t)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Where a column is a field of a contact, it is called as that is everywhere. */
const FIELDS: Partial<Record<ColumnChoice, MessageKey & `field.${string}`>> = {
  name: 'field.name',
  organisation: 'field.organisation',
  role: 'field.role',
  email: 'field.emails',
  phone: 'field.phones',
  address: 'field.addresses',
  url: 'field.urls',
  tags: 'field.tags',
  notes: 'field.notes',
};

function choiceText(choice: ColumnChoice, t: Translate): string {
  switch (choice) {
    case 'given':
    case 'middle':
    case 'family':
    case 'prefix':
    case 'suffix':
    case 'skip':
      return t(`column.${choice}`);
    default:
      return t(FIELDS[choice] ?? 'field.notes');
  }
}
