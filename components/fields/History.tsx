import type { RowChange } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { Delivered } from './Delivered';
import { usePeople } from './record-row';

interface Props extends RowChange {
  ws: string;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Who made this, who changed it last, and whether that has reached the others. */
export function History({ ws, createdAt, createdBy, updatedAt, updatedBy, lastChange }: Props) {
  const { t, dates } = useEnvironment();
  const { people, me } = usePeople(ws);
  const name = (id: string) =>
    id === me ? t('history.you') : people.find((one) => one.id === id)?.name || t('history.somebody');
  return (
    <footer class="history">
      <Delivered ws={ws} change={lastChange} />
      {updatedAt !== createdAt && (
        <p>{t('history.updated', { name: name(updatedBy), time: dates.instant(updatedAt) })}</p>
      )}
      <p>{t('history.created', { name: name(createdBy), time: dates.instant(createdAt) })}</p>
    </footer>
  );
}
