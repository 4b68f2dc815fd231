import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Capture, CapturedContact } from '../../lib/capture/capture-result';
import { newId } from '../../lib/records/id';
import type { AlikeContact } from '../../lib/store/contact-queries';
import { CompareTable } from '../contact/CompareTable';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { isSure } from './known';
import { differences, updateIntent } from './slip-differences';
import { peopleIntent } from './slip-intent';

interface Props {
  ws: string;
  capture: Capture;
  person: CapturedContact;
  /** Who may be the same, if anybody. */
  known: AlikeContact | null;
  onDone: () => void;
}

/** One person from a page: looked over as a new contact, or beside the one who is known already. */
export function SlipPerson(props: Props) {
  const [isNew, setNew] = useState(props.known === null);
  return isNew || !props.known ? (
    <NewPerson {...props} />
  ) : (
    <KnownPerson {...props} known={props.known} onNew={() => setNew(true)} />
  );
}

const texts = ['name', 'organisation', 'role'] as const;

/** Every line of it can be changed or left out. */
function NewPerson({ ws, capture, person, onDone }: Props) {
  const t = useTranslate();
  const act = useAct();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({
    name: person.name ?? '',
    organisation: person.organisation ?? '',
    role: person.role ?? '',
  });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const isTaken = (text: string) => !left.has(text);
  const title = typed.name.trim() || typed.organisation.trim();

  const save = async () => {
    if (!title) return;
    const id = newId();
    const chosen: CapturedContact = {
      ...person,
      ...typed,
      emails: person.emails.filter(isTaken),
      phones: person.phones.filter(({ raw }) => isTaken(raw)),
      addresses: person.addresses.filter(isTaken),
      urls: person.urls.filter(isTaken),
    };
    const undo = { type: 'bin-record', ws, kind: 'contact', id } as const;
    const said = { said: t('slip.saved-contact', { title }), undo, undone: t('toast.undone', { title }) };
    if (await act(peopleIntent(ws, capture, [chosen], [id]), said)) onDone();
  };
  const lines = [
    ...person.emails,
    ...person.phones.map(({ raw }) => raw),
    ...person.addresses,
    ...person.urls,
  ];
  return (
    <form
      class="slip-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {texts.map((name, n) => (
        <input
          key={name}
          {...(n === 0 && { ref: field })}
          name={name}
          value={typed[name]}
          maxLength={200}
          aria-label={t(`field.${name}`)}
          placeholder={t(`field.${name}`)}
          onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
        />
      ))}
      <ul class="slip-lines">
        {[...new Set(lines)].slice(0, 12).map((line) => (
          <li key={line}>
            <label>
              <input
                type="checkbox"
                checked={isTaken(line)}
                onChange={({ currentTarget }) => {
                  const next = new Set(left);
                  if (currentTarget.checked) next.delete(line);
                  else next.add(line);
                  setLeft(next);
                }}
              />
              <span>{line}</span>
            </label>
          </li>
        ))}
      </ul>
      <Buttons onDone={onDone} />
    </form>
  );
}

function KnownPerson({
  ws,
  person,
  known,
  onDone,
  onNew,
}: Props & { known: AlikeContact; onNew: () => void }) {
  const t = useTranslate();
  const act = useAct();
  const { row } = known;
  const [different] = useState(() => differences(row, person));
  const { fields, entries } = different;
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () =>
      new Set([
        ...fields.filter(({ left }) => left === '').map(({ field }) => field),
        ...entries.map(({ key }) => key),
      ]),
  );
  const take = (key: string, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(key);
    else next.delete(key);
    setTaken(next);
  };
  const name = row.name || row.organisation;
  // Beside nothing there are no two to choose from: such a field is taken over or left, like an entry.
  const filled = fields.filter(({ left }) => left !== '');
  const lacking = fields
    .filter(({ left }) => left === '')
    .map(({ field, right }) => ({ field, key: field, text: right }));
  const isNothing = fields.length + entries.length === 0;
  const save = async () => {
    const update = updateIntent(ws, row, different, (key) => taken.has(key));
    const said = {
      said: t('slip.saved-update', { title: name }),
      undone: t('toast.undone', { title: name }),
    };
    if (!update || (await act(update.intent, { ...said, undo: update.undo }))) onDone();
  };
  return (
    <form
      class="slip-form"
      data-testid="slip-known"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t(!isSure(known) ? 'slip.perhaps' : isNothing ? 'slip.nothing-new' : 'slip.known', { name })}</p>
      {!isNothing && (
        <CompareTable
          heads={{ field: t('slip.field'), left: t('slip.have'), right: t('slip.here') }}
          fields={filled.map((one) => ({ ...one, label: t(`field.${one.field}`) }))}
          entries={[...lacking, ...entries].map(({ field, key, text }) => {
            return { key, text, label: t(`field.${field}`), side: 'right', taken: taken.has(key) };
          })}
          chosen={Object.fromEntries(filled.map(({ field }) => [field, taken.has(field) ? 'right' : 'left']))}
          onChoose={(field, side) => take(field, side === 'right')}
          onTake={take}
        />
      )}
      <Buttons onDone={onDone} onNew={onNew} isNothing={isNothing} />
    </form>
  );
}

interface ButtonsProps {
  onDone: () => void;
  onNew?: () => void;
  /** Where there is nothing to save. */
  isNothing?: boolean;
}

function Buttons({ onDone, onNew, isNothing }: ButtonsProps) {
  const t = useTranslate();
  const save = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (onNew) save.current?.focus();
  }, []);
  return (
    <div class="buttons">
      {!isNothing && (
        <button ref={save} type="submit" class="primary" data-testid="slip-save">
          {t('slip.save')}
        </button>
      )}
      {onNew && (
        <button type="button" data-testid="slip-as-new" onClick={onNew}>
          {t('slip.as-new')}
        </button>
      )}
      <button ref={isNothing ? save : null} type="button" onClick={onDone}>
        {t(isNothing ? 'view.close' : 'slip.cancel')}
      </button>
    </div>
  );
}
