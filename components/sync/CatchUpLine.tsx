import { type CatchingUp, catchingUp } from '../../lib/store/catching-up';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { byteSize } from './byte-size';

/** How a long catching-up stands, with what stops it and lets it go on. @param ws one workspace, or null for all. */
export function CatchUpLine({ ws }: { ws: string | null }) {
  const stands = useCalmQuery((db) => catchingUp(db, ws), [ws]) ?? [];
  return (
    <>
      {stands.map((stand) => (
        <CatchUp key={stand.ws} stand={stand} />
      ))}
    </>
  );
}

function CatchUp({ stand }: { stand: CatchingUp }) {
  const { t } = useEnvironment();
  const act = useAct();
  const { ws, name, paused, snapshot, here, all } = stand;
  const figures = useFigures(stand);
  const [value, max] = snapshot ? [snapshot.bytes, snapshot.of] : [here, all];
  return (
    <div class="catch-up" data-testid="catch-up" data-paused={paused || undefined}>
      <p role="status">
        {name}: {figures}
      </p>
      {max > value && <progress max={max} value={value} aria-label={figures} />}
      <button type="button" onClick={() => void act({ type: 'pause-sync', ws, paused: !paused })}>
        {t(paused ? 'catch-up.resume' : 'catch-up.cancel')}
      </button>
    </div>
  );
}

function useFigures({ paused, online, snapshot, here, all }: CatchingUp): string {
  const { t, tag } = useEnvironment();
  const done = snapshot
    ? t('catch-up.snapshot', { here: byteSize(snapshot.bytes, tag), all: byteSize(snapshot.of, tag) })
    : all > here
      ? t('catch-up.changes', { n: all, here: here.toLocaleString(tag) })
      : '';
  const why = paused ? t('catch-up.paused') : online ? '' : t('catch-up.waits');
  return [done, why].filter(Boolean).join(' ');
}
