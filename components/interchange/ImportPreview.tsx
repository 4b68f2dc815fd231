import { useMemo, useState } from 'preact/hooks';
import type { FindKnown } from '../../lib/interchange/find-known';
import type { Reading } from '../../lib/interchange/open-file';
import {
  asTheyStand,
  type KnownChoice,
  type PlannedContact,
  planImport,
  withFurther,
} from '../../lib/interchange/plan-import';
import { newId } from '../../lib/records/id';
import { contactsById } from '../../lib/store/contact-queries';
import { CheckLine } from '../fields/CheckLine';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { giveWayToHub } from '../frame/give-way';
import { useToasts } from '../frame/toast';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { furtherName } from './further-name';
import { KnownList } from './KnownList';
import { WarningList } from './WarningList';

interface Props {
  ws: string;
  /** The file's. */
  name: string;
  reading: Reading;
  findKnown: FindKnown;
  onClose: () => void;
}

/** So many are shown of those that a file brings. */
const SHOWN = 5;

/** What a file would bring, what was amiss in it, who is here already; and the button that imports it. */
export function ImportPreview({ ws, name, reading, findKnown, onClose }: Props) {
  const { db, t } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const [choice, setChoice] = useState<KnownChoice>('update');
  const [choices, setChoices] = useState<ReadonlyMap<number, KnownChoice>>(new Map());
  const [keeping, setKeeping] = useState(true);
  const { contacts, warnings } = reading;
  const hasFurther = contacts.some(({ further }) => further.some(({ value }) => value !== ''));
  const found = useMemo(() => contacts.map(({ fields }) => findKnown(fields)), [contacts, findKnown]);
  const planned = useMemo(
    () =>
      contacts.map((contact, at): PlannedContact => {
        const fields = keeping ? withFurther(contact, (what) => furtherName(what, t)) : contact.fields;
        const source = fields.source ?? { url: null, title: name.slice(0, 300), kind: 'file', excerpt: '' };
        return { fields: { ...fields, source }, known: found[at] ?? null, choice: choices.get(at) ?? choice };
      }),
    [contacts, found, keeping, choice, choices, name, t],
  );
  const count = planned.filter((one) => !one.known || one.choice !== 'skip').length;

  const save = async () => {
    const ids = planned.flatMap(({ known }) => (known ? [known.id] : []));
    const standing = await contactsById(db, ws, [...new Set(ids)]);
    const { records, edits, undoEdits } = planImport(asTheyStand(planned, standing), newId);
    await giveWayToHub();
    const added = records.map(({ kind, id }) => ({ kind, id }));
    const done = await act(
      { type: 'import-records', ws, records, edits },
      {
        said: t('import.done', { n: records.length + edits.length }),
        undo: { type: 'take-back-import', ws, records: added, edits: undoEdits },
        undone: t('import.undone'),
      },
    );
    if (done) onClose();
  };

  const { busy, start } = useOneAtATime(async () => {
    try {
      await save();
    } catch (error) {
      console.error('import not saved', error);
      show({ text: t('toast.not-saved') });
    }
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
        contacts={planned}
        choice={choice}
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
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-testid="import-do"
          disabled={busy || count === 0}
          onClick={() => void start()}
        >
          {busy ? t('import.saving') : t('import.do', { n: count })}
        </button>
        <button type="button" onClick={onClose}>
          {t('import.cancel')}
        </button>
      </div>
    </>
  );
}
