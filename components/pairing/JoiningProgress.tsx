import { useEffect, useState } from 'preact/hooks';
import { joiningWith } from '../../lib/store/pairing-queries';
import { isUnderWay, type JoiningRow } from '../../lib/store/pairing-rows';
import { saveSettings } from '../../lib/store/settings';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { go } from '../frame/route';
import { Handshake } from './Handshake';
import { SafetyEmoji } from './SafetyEmoji';

/** After so long without meeting the other browser it is said why that may be. */
const LONG_MS = 15_000;

/** How far asking has come: looking for the other browser, comparing the pictures, in, or why not. */
export function JoiningProgress({
  invite,
  onAgain,
  onClose,
}: {
  invite: string;
  onAgain: () => void;
  onClose: () => void;
}) {
  const { db, t } = useEnvironment();
  const act = useAct();
  const row = useLiveQuery((db) => joiningWith(db, invite), [invite]);
  const ws = row?.state === 'joined' ? row.ws : null;
  useEffect(() => {
    if (!ws) return;
    saveSettings(db, { ws }).catch((error: unknown) => console.error('settings not kept', error));
    go({ ws, area: 'today', open: null });
    onClose();
  }, [ws]);
  if (!row) return <p role="status">{t('join.starting')}</p>;
  const from = row.from || t('sync.somebody');
  const names = { from, workspace: row.name };
  return (
    <div class="joining" data-testid="joining" data-state={row.state}>
      {row.impostor && (
        <p class="fault" role="alert">
          {t('join.impostor', names)}
        </p>
      )}
      {row.state === 'asking' && row.emoji ? (
        <>
          <p role="status">{t('join.compare', names)}</p>
          <SafetyEmoji emoji={row.emoji} />
          <p class="hint">{t('join.waiting', names)}</p>
        </>
      ) : (
        <State row={row} names={names} />
      )}
      <div class="buttons">
        {isUnderWay(row) ? (
          <button
            type="button"
            onClick={() => void act({ type: 'cancel-joining', invite })}
            data-testid="cancel-joining"
          >
            {t('join.cancel')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={onAgain}>
            {t('join.again')}
          </button>
        )}
      </div>
    </div>
  );
}

function State({ row, names }: { row: JoiningRow; names: { from: string; workspace: string } }) {
  const { t, dates, now } = useEnvironment();
  const [long, setLong] = useState(() => now().getTime() - Date.parse(row.startedAt) > LONG_MS);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  if (row.state === 'asking') return null;
  if (row.state !== 'looking') return <p role="status">{t(`join.${row.state}`, names)}</p>;
  if (row.rendezvous.relays.length === 0)
    return (
      <>
        <p role="status">{t('join.looking', names)}</p>
        <p>{t('hand.join-how', names)}</p>
        <Handshake room={row.id} begin="here" />
      </>
    );
  return (
    <>
      <p role="status">{t('join.looking', names)}</p>
      {long && (
        <p class="hint">
          {t('join.looking-long', { ...names, date: dates.instant(new Date(row.expiresAt).toISOString()) })}
        </p>
      )}
      <details>
        <summary>{t('hand.title')}</summary>
        <Handshake room={row.id} begin="here" />
      </details>
    </>
  );
}
