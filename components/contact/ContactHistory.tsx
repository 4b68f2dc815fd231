import type { Row } from '../../lib/store/db';
import { usePeople } from '../fields/record-row';
import { useEnvironment } from '../frame/environment';

/** Which of the changed fields are called what. */
const labels = {
  name: 'field.name',
  organisation: 'field.organisation',
  role: 'field.role',
  kind: 'field.kind',
  notes: 'field.notes',
  emails: 'field.emails',
  phones: 'field.phones',
  addresses: 'field.addresses',
  urls: 'field.urls',
  tags: 'field.tags',
  merged: 'changes.merged',
  unmerged: 'changes.unmerged',
} as const;

const isLabelled = (field: string): field is keyof typeof labels => Object.hasOwn(labels, field);

/** Who changed which field when, and what stood there before, latest first. */
export function ContactHistory({ contact }: { contact: Row<'contact'> }) {
  const { t, dates } = useEnvironment();
  const { people, me } = usePeople(contact.ws);
  const changes = Object.entries(contact.changes).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  if (changes.length === 0) return null;
  const called = (by: string) =>
    by === me ? t('history.you') : people.find(({ id }) => id === by)?.name || t('history.somebody');
  const whatOf = ({ field, was, entry }: (typeof contact.changes)[string]) => {
    if (field === 'merged' || field === 'unmerged') return entry;
    if (entry && was === '') return t('changes.added', { what: entry });
    if (entry && entry === was) return t('changes.removed', { what: was });
    const before = field === 'kind' ? kindText(was) : was;
    return before ? t('changes.before', { what: before }) : '';
  };
  const kindText = (was: string) => {
    const kinds = ['client', 'supplier', 'candidate', 'colleague', 'other'] as const;
    const kind = kinds.find((one) => one === was);
    return kind ? t(`kind.${kind}`) : was;
  };
  return (
    <details class="changes">
      <summary>{t('changes.heading')}</summary>
      <ul>
        {changes.map(([key, change]) => (
          <li key={key}>
            <span>
              {isLabelled(change.field) ? t(labels[change.field]) : change.field} {whatOf(change)}
            </span>
            <span class="meta">
              <span>{called(change.by)}</span>
              <time>{dates.instant(change.at)}</time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
