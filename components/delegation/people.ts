import { usePeople } from '../fields/record-row';
import { useTranslate } from '../frame/environment';
import { personName } from '../task/person';

/** The people of a workspace, those that something can be asked of, and how they are called where one reads of them. */
export function useColleagues(ws: string) {
  const t = useTranslate();
  const { people, me } = usePeople(ws);
  const others = people.filter(({ id }) => id !== me);
  const isViewer = people.find(({ id }) => id === me)?.role === 'viewer';
  const called = (id: string) =>
    id === me
      ? t('history.you')
      : personName(people, id) === id
        ? t('history.somebody')
        : personName(people, id);
  return { people, others, me, isViewer, called };
}
