import { useEnvironment } from '../frame/environment';
import { usePeople } from './record-row';

interface Props {
  ws: string;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** Who made this and who changed it last. */
export function History({ ws, createdAt, createdBy, updatedAt, updatedBy }: Props) {
  const { t, dates } = useEnvironment();
  const { people, me } = usePeople(ws);
  const name = (id: string) =>
    id === me ? t('history.you') : people.find((one) => one.id === id)?.name || t('history.somebody');
  return (
    <footer class="history">
      {updatedAt !== createdAt && (
        <p>{t('history.updated', { name: name(updatedBy), time: dates.instant(updatedAt) })}</p>
      )}
      <p>{t('history.created', { name: name(createdBy), time: dates.instant(createdAt) })}</p>
    </footer>
  );
}
