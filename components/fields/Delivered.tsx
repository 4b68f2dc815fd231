import { deliveryOf } from '../../lib/store/connection-status';
import type { RowChange } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';

/** Whether a record's last change has reached the others; says nothing where nothing is shared. */
export function Delivered({ ws, change }: { ws: string; change: RowChange['lastChange'] }) {
  const { t, tag, dates } = useEnvironment();
  const delivery = useCalmQuery((db) => deliveryOf(db, ws, change), [ws, change?.device, change?.seq]);
  if (!delivery) return null;
  const { from, reached, waiting } = delivery;
  const called = (name: string) => name || t('delivery.somebody');
  const names = new Intl.ListFormat(tag, { type: 'conjunction' }).format(waiting.map(called));
  return (
    <p data-testid="delivered" data-waiting={waiting.length > 0 || undefined}>
      {[
        ...(from === null ? [] : [t('delivery.from', { name: called(from) })]),
        ...reached.map(({ name, at }) =>
          at === null
            ? t('delivery.reached-before', { name: called(name) })
            : t('delivery.reached', { name: called(name), time: dates.instant(at) }),
        ),
        ...(waiting.length > 0 ? [t('delivery.waits', { names })] : []),
      ].join(' ')}
    </p>
  );
}
