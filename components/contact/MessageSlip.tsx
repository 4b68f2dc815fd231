import { useState } from 'preact/hooks';
import { CheckLine } from '../fields/CheckLine';
import { findContacts } from '../fields/find-links';
import { LinkPicker } from '../fields/LinkPicker';
import { RemoveButton } from '../fields/RemoveButton';
import { usePeople } from '../fields/record-row';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { Dialog } from '../frame/Dialog';
import { DialogButtons } from '../frame/DialogButtons';
import { useEnvironment } from '../frame/environment';
import { memberNamed } from '../task/person';
import { type Caller, callerNamed, messageRecords } from './message-records';

interface Props {
  ws: string;
  /** Who called, where the slip is opened from a contact. */
  caller?: Caller;
  onClose: () => void;
}

/** A call for somebody else, taken down: it is logged with the caller, and lies on the other's desk at once. */
export function MessageSlip({ ws, caller: given, onClose }: Props) {
  const { db, t, now, today } = useEnvironment();
  const act = useAct();
  const { people, me } = usePeople(ws);
  const others = people.filter(({ id }) => id !== me);
  const [caller, setCaller] = useState<Caller | null>(given ?? null);
  const [phone, setPhone] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [urgent, setUrgent] = useState(false);
  const first = others.find(({ position }) => position === 'manager') ?? others[0];
  const forWhom = chosen ?? first?.name ?? '';

  const save = async () => {
    if (!caller) return;
    const member = memberNamed(others, forWhom);
    const records = messageRecords({
      ...{ caller, phone, text, urgent, me, today },
      at: now().toISOString(),
      assignee: member?.id ?? forWhom.trim(),
      title: t(text.trim() ? 'message.title-text' : 'message.title', {
        name: caller.name,
        text: text.trim(),
      }),
    });
    const said = t('message.said', { name: forWhom || t('list.nobody') });
    const undo = takeBack(ws, records);
    if (await act({ type: 'add-records', ws, records }, { said, undo })) onClose();
  };

  return (
    <Dialog title={t('message.heading')} onClose={onClose}>
      <form
        class="message-slip"
        data-testid="message-slip"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="stack">
          <span class="label">{t('message.caller')}</span>
          {caller ? (
            <span class="chip">
              <span>{caller.name}</span>
              <RemoveButton what={caller.name} onRemove={() => setCaller(null)} />
            </span>
          ) : (
            <LinkPicker
              name="caller"
              label={t('message.caller-hint')}
              find={(db, typed) => findContacts(db, ws, typed)}
              onPick={({ id, label }) => setCaller({ id, name: label })}
              onText={(name) => void callerNamed(db, ws, name).then(setCaller)}
            />
          )}
        </div>
        <label class="stack">
          <span class="label">{t('field.phones')}</span>
          <input
            name="phone"
            type="text"
            inputmode="tel"
            maxLength={64}
            value={phone}
            onInput={(event) => setPhone(event.currentTarget.value)}
          />
        </label>
        <label class="stack">
          <span class="label">{t('message.text')}</span>
          <textarea
            name="text"
            rows={3}
            maxLength={400}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              void save();
            }}
          />
        </label>
        <label class="stack">
          <span class="label">{t('message.for')}</span>
          <input
            name="forWhom"
            type="text"
            maxLength={120}
            list="message-people"
            value={forWhom}
            onInput={(event) => setChosen(event.currentTarget.value)}
          />
        </label>
        <datalist id="message-people">
          {others.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <CheckLine name="urgent" label={t('message.urgent')} checked={urgent} onCheck={setUrgent} />
        <DialogButtons
          submit={t('message.save')}
          disabled={!caller}
          testId="message-save"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
