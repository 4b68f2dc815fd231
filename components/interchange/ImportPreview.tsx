import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../lib/interchange/open-file';
import {
  asItStands,
  createImportPlanner,
  type KnownChoice,
  type KnownContact,
  withFurther,
} from '../../lib/interchange/plan-import';
import { inSlices } from '../../lib/pace/in-slices';
import { newId } from '../../lib/records/id';
import { contactsById } from '../../lib/store/contact-queries';
import { CheckLine } from '../fields/CheckLine';
import { useEnvironment } from '../frame/environment';
import { furtherName } from './further-name';
import { ImportButtons } from './ImportButtons';
import { KnownList } from './KnownList';
import { useImport } from './use-import';
import { WarningList } from './WarningList';

interface Props {
  ws: string;
  /** The file's. */
  name: string;
  reading: Reading;
  /** Who of the workspace each contact of the file is, in the same order. */
  known: readonly (KnownContact | null)[];
  onClose: () => void;
}

/** So many are shown of those that a file brings. */
const SHOWN = 5;

/** What a file would bring, what was amiss in it, who is here already; and the button that imports it. */
export function ImportPreview({ ws, name, reading, known, onClose }: Props) {
  const { db, t } = useEnvironment();
  const [choice, setChoice] = useState<KnownChoice>('update');
  const [choices, setChoices] = useState<ReadonlyMap<number, KnownChoice>>(new Map());
  const [keeping, setKeeping] = useState(true);
  const { contacts, warnings } = reading;
  const hasFurther = useMemo(
    () => contacts.some(({ further }) => further.some(({ value }) => value !== '')),
    [contacts],
  );
  const here = useMemo(
    () => contacts.flatMap(({ fields }, at) => (known[at] ? [{ at, fields }] : [])),
    [contacts, known],
  );
  const chosen = (at: number) => choices.get(at) ?? choice;
  const count = contacts.length - here.filter(({ at }) => chosen(at) === 'skip').length;

  const importing = useImport(onClose, async (signal) => {
    const ids = new Set(known.flatMap((one) => one?.id ?? []));
    const standing = await contactsById(db, ws, [...ids], signal);
    const planner = createImportPlanner(newId);
    await inSlices(
      contacts.entries(),
      ([at, contact]) => {
        const fields = keeping ? withFurther(contact, (what) => furtherName(what, t)) : contact.fields;
        const source = fields.source ?? { url: null, title: name.slice(0, 300), kind: 'file', excerpt: '' };
        const planned = { fields: { ...fields, source }, known: known[at] ?? null, choice: chosen(at) };
        const now = asItStands(planned, standing);
        if (now) planner.add(now);
      },
      { signal },
    );
    const { records, edits, undoEdits } = planner.plan();
    const added = records.map(({ kind, id }) => ({ kind, id }));
    return {
      step: { type: 'import-records', ws, records, edits },
      back: { type: 'take-back-import', ws, records: added, edits: undoEdits },
      said: t('import.done', { n: records.length + edits.length }),
    };
  });

  return (
    <>
      <p data-testid="import-found">
        {contacts.length === 0 ? t('import.nothing') : t('import.found', { n: contacts.length, name })}
      </p>
      <ul class="preview">
        {contacts.slice(0, SHOWN).map(({ at, fields }) => (
          <li key={at} class="clip">
            {fields.name || fields.organisation || Object.keys(fields.emails)[0] || t('row.untitled')}
            <span class="hint">
              {[
                fields.name && fields.organisation,
                Object.keys(fields.emails)[0],
                Object.values(fields.phones)[0]?.raw,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
        {contacts.length > SHOWN && <li class="hint">{t('import.more', { n: contacts.length - SHOWN })}</li>}
      </ul>
      <KnownList
        known={here}
        choice={choice}
        choices={choices}
        onChoice={(next) => {
          setChoice(next);
          setChoices(new Map());
        }}
        onOne={(at, next) => setChoices(new Map([...choices, [at, next]]))}
      />
      <WarningList warnings={warnings} />
      {hasFurther && (
        <CheckLine
          name="keepFurther"
          label={t('import.keep-further')}
          checked={keeping}
          onCheck={setKeeping}
        />
      )}
      <ImportButtons
        importing={importing}
        label={t('import.do', { n: count })}
        disabled={count === 0}
        onClose={onClose}
      />
    </>
  );
}
