import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';
import { type HandshakeRow, handshakeIn, type WantedHandshake } from '../../lib/store/handshakes';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { maySend } from '../workspace/consent';
import { CarriedText } from './CarriedText';
import { handshakeFault } from './handshake-fault';
import { ScanInvite } from './ScanInvite';
import { wantHandshake } from './want-handshake';

interface Props {
  /** The workspace's id, or the invite's, in whose room the two are to meet. */
  room: string;
  /** Who begins: this browser, the other one, or either. */
  begin: 'here' | 'there' | 'either';
}

/** Two people connect their browsers without a relay: what to send, where to put what comes back, and how it goes. */
export function Handshake({ room, begin }: Props) {
  const { db, t } = useEnvironment();
  const id = useId();
  const found = useLiveQuery(async (db) => ({ row: await handshakeIn(db, room) }), [room]);
  const [given, setGiven] = useState('');
  const [fault, setFault] = useState('');
  if (!found) return null;
  const { row } = found;
  const state = row?.state ?? 'idle';
  const isCarrying = state === 'offered' || state === 'answered';
  const isBusy = Boolean(row?.ask);

  async function ask(wanted: WantedHandshake): Promise<void> {
    setFault('');
    if (wanted.ask !== 'cancel' && !(await maySend())) return setFault(t('share.no-consent'));
    await wantHandshake(db, room, wanted);
  }
  const take = (text: string) => {
    setGiven('');
    void ask({ ask: 'take', given: text });
  };

  return (
    <div class="handshake" data-testid="handshake" data-state={state}>
      <p role="status" class={isCarrying ? 'visually-hidden' : ''}>
        {isBusy ? t('hand.making') : said(state, t)}
      </p>
      {isCarrying && row && <CarriedText row={row} />}
      {!isCarrying && state !== 'connecting' && begin !== 'there' && (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            disabled={isBusy}
            onClick={() => void ask({ ask: 'offer' })}
            data-testid="make-offer"
          >
            {t('hand.make')}
          </button>
        </div>
      )}
      <p class="fault" role="alert" data-testid="handshake-fault">
        {fault || (row?.fault && handshakeFault(row.fault, t))}
      </p>
      {mayTake(state, begin) && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take(given);
          }}
        >
          <div class="stack">
            <label for={`${id}-given`}>{t(state === 'offered' ? 'hand.given-answer' : 'hand.given')}</label>
            <textarea
              id={`${id}-given`}
              name="given"
              class="invite"
              rows={3}
              required
              spellcheck={false}
              value={given}
              onInput={(event) => setGiven(event.currentTarget.value)}
            />
          </div>
          <ScanInvite onText={take} hold={t('hand.hold')} />
          <div class="buttons">
            <button type="submit" disabled={isBusy || given.trim() === ''} data-testid="take-text">
              {t('hand.take')}
            </button>
          </div>
        </form>
      )}
      {(isCarrying || state === 'connecting') && (
        <div class="buttons">
          <button type="button" onClick={() => void ask({ ask: 'cancel' })}>
            {t('hand.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What is to be heard, too: a text to carry is shown with its own words. */
function said(state: HandshakeRow['state'], t: Translate): string {
  switch (state) {
    case 'idle':
      return '';
    case 'offered':
      return t('hand.offer');
    case 'answered':
      return t('hand.answer');
    default:
      return t(`hand.${state}`);
  }
}

/** Where this browser begins, there is nothing to paste before its text was sent. */
function mayTake(state: HandshakeRow['state'], begin: Props['begin']): boolean {
  if (state === 'answered' || state === 'connecting') return false;
  return state === 'offered' || begin !== 'here';
}
