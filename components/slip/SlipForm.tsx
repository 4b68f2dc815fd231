import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture-result';
import { suggestedDate } from '../../lib/capture/mail/suggested-date';
import type { Moment } from '../../lib/records/field';
import { newId } from '../../lib/records/id';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useToasts } from '../frame/toast';
import { anyWorkspace } from '../workspace/current-workspace';
import { useOneAtATime } from '../workspace/one-at-a-time';
import type { Found } from './found';
import { surelyKnown } from './known';
import { SuggestedDue } from './SuggestedDue';
import { type SlipChoice, slipIntent } from './slip-intent';

interface Props {
  kind: SlipChoice['kind'];
  capture: Capture;
  found: Found;
  ws: string | null;
  /** Saved or called off. */
  onDone: () => void;
}

/** One line to look over before the record is made from the page. */
export function SlipForm({ kind, capture, found, ws, onDone }: Props) {
  const { db, t, zone, now, settings, language } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const event = kind === 'meeting' ? capture.events[0]?.title : null;
  const [title, setTitle] = useState(event || found.title);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);

  const suggested = useMemo(() => {
    if (kind !== 'task' || !capture.email) return null;
    const { text, sentAt } = capture.email;
    const date = suggestedDate(text, { sentAt, now: now(), zone, locale: language });
    if (!date) return null;
    const due: Moment = { ...date.due, zone: date.due.time ? zone : null };
    return { due, sentence: date.sentence };
  }, [kind, capture]);
  const [isDue, setIsDue] = useState(false);

  const sender = capture.email && kind !== 'meeting' ? (found.contacts[0] ?? null) : null;
  const known = useLiveQuery(
    async (db) => (ws && sender ? await surelyKnown(db, ws, sender) : null),
    [ws, sender],
  );

  const save = async () => {
    const target = ws ?? (await anyWorkspace(db, settings.ws)).id;
    const same = sender ? await surelyKnown(db, target, sender) : null;
    const ids = { record: newId(), contact: newId() };
    const intent = slipIntent({
      ...{ kind, ws: target, capture, title, zone, ids },
      due: isDue && suggested ? suggested.due : null,
      contact: sender,
      known: same?.id ?? null,
      at: now().toISOString(),
    });
    const undo = takeBack(target, intent.records);
    const said = t(`slip.saved-${kind}`, { title });
    if (await act(intent, { said, undo, undone: t('toast.undone', { title }) })) onDone();
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
      <input
        ref={field}
        name="title"
        value={title}
        maxLength={500}
        required
        aria-label={t('field.title')}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      {sender && (
        <p>
          {known
            ? t('slip.link', { name: known.name || known.organisation })
            : [sender.name, ...sender.emails, ...sender.phones.map(({ raw }) => raw)]
                .filter(Boolean)
                .slice(0, 4)
                .join(' · ')}
        </p>
      )}
      {suggested && <SuggestedDue {...suggested} checked={isDue} onChange={setIsDue} />}
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
