import { useState } from 'preact/hooks';
import { newId } from '../../lib/records/id';
import { kinds } from '../../lib/records/registry';
import { interactionsOf } from '../../lib/store/queries';
import { RemoveButton } from '../fields/RemoveButton';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';

const types = kinds.interaction.fields.type.schema.options;
type Type = (typeof types)[number];
const sides = kinds.interaction.fields.direction.schema.options;
type Side = (typeof sides)[number];

/** What was said with a contact, newest first, and the line that adds to it. */
export function InteractionLog({ ws, contactId }: { ws: string; contactId: string }) {
  const { t, dates, now } = useEnvironment();
  const act = useAct();
  const log = useLiveQuery((db) => interactionsOf(db, ws, contactId), [ws, contactId]) ?? [];
  const [type, setType] = useState<Type>('call');
  const [direction, setDirection] = useState<Side>('in');
  const [summary, setSummary] = useState('');

  const add = async () => {
    if (!summary.trim()) return;
    const fields = { type, direction, at: now().toISOString(), summary: summary.trim(), contactId };
    const kept = await act({
      type: 'add-records',
      ws,
      records: [{ kind: 'interaction', id: newId(), fields }],
    });
    if (kept) setSummary('');
  };
  const bin = (id: string, title: string) =>
    act(
      { type: 'bin-record', ws, kind: 'interaction', id },
      { said: t('toast.binned', { title }), undo: { type: 'restore-record', ws, kind: 'interaction', id } },
    );

  return (
    <section class="block" data-testid="interactions">
      <h3 class="label">{t('field.interactions')}</h3>
      <form
        class="log-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <select
          name="interactionType"
          aria-label={t('interaction.type')}
          value={type}
          onChange={(event) => setType(types.find((one) => one === event.currentTarget.value) ?? 'call')}
        >
          {types.map((one) => (
            <option key={one} value={one}>
              {t(`interaction.${one}`)}
            </option>
          ))}
        </select>
        <select
          name="interactionDirection"
          aria-label={t('interaction.direction')}
          value={direction}
          onChange={(event) => setDirection(event.currentTarget.value === 'out' ? 'out' : 'in')}
        >
          {sides.map((one) => (
            <option key={one} value={one}>
              {t(`interaction.${one}`)}
            </option>
          ))}
        </select>
        <input
          name="interactionSummary"
          type="text"
          maxLength={2000}
          aria-label={t('interaction.summary')}
          placeholder={t('interaction.summary')}
          value={summary}
          onInput={(event) => setSummary(event.currentTarget.value)}
        />
        <button type="submit">{t('interaction.add')}</button>
      </form>
      <ul class="log">
        {log.map((one) => (
          <li key={one.id} data-id={one.id}>
            <span>
              <span class="meta">
                <span>{t(`interaction.${one.type}`)}</span>
                <span>{t(`interaction.${one.direction}`)}</span>
                <time>{dates.instant(one.at)}</time>
              </span>
              {one.summary}
            </span>
            <RemoveButton what={one.summary} onRemove={() => void bin(one.id, one.summary)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
