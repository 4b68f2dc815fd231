import { type Delivery, deliveryOf, noteDeliveryOf } from '../../lib/store/connection-status';
import type { RowChange } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';

/** The same for a meeting's note. */
export function NoteDelivered({ ws, meeting }: { ws: string; meeting: string }) {
  const delivery = useCalmQuery((db) => noteDeliveryOf(db, ws, meeting), [ws, meeting]);
  return <DeliveryLine delivery={delivery ?? null} />;
}

/** Whether a record's last change has reached the others; says nothing where nothing is shared. */
export function Delivered({ ws, change }: { ws: string; change: RowChange['lastChange'] }) {
  const delivery = useCalmQuery((db) => deliveryOf(db, ws, change), [ws, change?.device, change?.seq]);
  return <DeliveryLine delivery={delivery ?? null} />;
}

function DeliveryLine({ delivery }: { delivery: Delivery | null }) {
  const { t, tag, dates } = useEnvironment();
  if (!delivery) return null;
  const { from, reached, waiting } = delivery;
  const called = (name: string) => name || t('delivery.somebody');
  const names = new Intl.ListFormat(tag, { type: 'conjunction' }).format(waiting.map(called));
  return (
    <p class="hint" data-testid="delivered" data-waiting={waiting.length > 0 || undefined}>
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
