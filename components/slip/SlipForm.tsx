import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture-result';
import { newId } from '../../lib/records/id';
import { contactsReachedBy } from '../../lib/store/queries';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useToasts } from '../frame/toast';
import { anyWorkspace } from '../workspace/current-workspace';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { reachOf } from './contact-fields';
import type { Found } from './found';
import { type SlipKind, slipIntent } from './slip-intent';

interface Props {
  kind: SlipKind;
  capture: Capture;
  found: Found;
  ws: string | null;
  /** Saved or called off. */
  onDone: () => void;
}

/** One line to look over before the record is made from the page. */
export function SlipForm({ kind, capture, found, ws, onDone }: Props) {
  const { db, t, zone, settings } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const [chosen, setChosen] = useState(0);
  const contact = found.contacts[chosen] ?? null;
  const event = kind === 'meeting' ? capture.events[0]?.title : null;
  const proposal = kind === 'contact' ? contact?.name || contact?.organisation : event || found.title;
  const [title, setTitle] = useState(proposal ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const sender = capture.email ? (found.contacts[0] ?? null) : null;
  const asked = kind === 'contact' ? contact : kind === 'task' ? sender : null;
  const known = useLiveQuery(
    async (db) => (ws && asked ? ((await contactsReachedBy(db, ws, reachOf(asked)))[0] ?? null) : null),
    [ws, asked],
  );

  const save = async () => {
    const target = ws ?? (await anyWorkspace(db, settings.ws)).id;
    const same = asked ? (await contactsReachedBy(db, target, reachOf(asked)))[0] : undefined;
    const ids = { record: newId(), contact: newId() };
    const said = t(`slip.saved-${kind}`, { title });
    const intent = slipIntent({
      kind,
      ws: target,
      capture,
      title,
      zone,
      contact: asked,
      known: same?.id ?? null,
      ids,
    });
    const undo = { type: 'bin-record', ws: target, kind, id: ids.record } as const;
    const made = intent.type === 'add-records';
    if (await act(intent, made ? { said, undo, undone: t('toast.undone', { title }) } : { said })) onDone();
  };

  const { start } = useOneAtATime(async () => {
    if (!title.trim()) return;
    try {
      await save();
    } catch (error) {
      console.error('slip not saved', error);
      show({ text: t('toast.not-saved') });
    }
  });

  return (
    <form
      class="slip-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      {kind === 'contact' && found.contacts.length > 1 && (
        <select
          aria-label={t('slip.which')}
          value={chosen}
          onChange={(event) => {
            const next = found.contacts[Number(event.currentTarget.value)];
            setChosen(Number(event.currentTarget.value));
            setTitle(next?.name || next?.organisation || '');
          }}
        >
          {found.contacts.map((one, n) => (
            <option key={n} value={n}>
              {[one.name ?? one.organisation, one.emails[0] ?? one.phones[0]?.raw]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      )}
      <input
        ref={field}
        name={kind === 'contact' ? 'name' : 'title'}
        value={title}
        maxLength={500}
        required
        aria-label={t(kind === 'contact' ? 'field.name' : 'field.title')}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      {asked && (
        <p>
          {known
            ? t('slip.known', { name: known.name || known.organisation })
            : [...asked.emails, ...asked.phones.map(({ raw }) => raw)].slice(0, 4).join(' · ')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary" data-testid="slip-save">
          {t('slip.save')}
        </button>
        <button type="button" onClick={() => onDone()}>
          {t('slip.cancel')}
        </button>
      </div>
    </form>
  );
}
