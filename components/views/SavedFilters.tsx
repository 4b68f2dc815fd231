import { saveSettings } from '../../lib/store/settings';
import { type SavedFilter, savedFilters, type TaskFilter } from '../../lib/store/task-filter';
import { RemoveButton } from '../fields/RemoveButton';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';

interface Props {
  ws: string;
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
}

/** The filters that the person keeps for this workspace; each is a button that sets it. */
export function SavedFilters({ ws, filter, onFilter }: Props) {
  const { t, settings } = useEnvironment();
  const { show } = useToasts();
  const keep = useKeptFilters(ws);
  const all = savedFilters(settings.filters, ws);
  if (all.length === 0) return null;
  const remove = async ({ name }: SavedFilter) => {
    const left = all.filter((one) => one.name !== name);
    if (!(await keep(left))) return;
    const back = async () => {
      if (await keep(all)) show({ text: t('filter.back', { name }) });
    };
    show({ text: t('filter.removed', { name }), undo: () => void back() });
  };
  return (
    <ul class="chips" aria-label={t('filter.saved')}>
      {all.map((one) => (
        <li key={one.name} class="chip">
          <button
            type="button"
            class="saved-filter"
            aria-pressed={JSON.stringify(one.filter) === JSON.stringify(filter)}
            onClick={() => onFilter(one.filter)}
          >
            {one.name}
          </button>
          <RemoveButton what={one.name} onRemove={() => void remove(one)} />
        </li>
      ))}
    </ul>
  );
}

/** Keeps a filter under a name; another one of that name gives way. False where it could not be saved. */
export function useSaveFilter(ws: string): (name: string, filter: TaskFilter) => Promise<boolean> {
  const { settings } = useEnvironment();
  const keep = useKeptFilters(ws);
  return (name, filter) =>
    keep([...savedFilters(settings.filters, ws).filter((one) => one.name !== name), { name, filter }]);
}

function useKeptFilters(ws: string): (all: SavedFilter[]) => Promise<boolean> {
  const { db, settings, t } = useEnvironment();
  const { show } = useToasts();
  return async (all) => {
    try {
      await saveSettings(db, { filters: { ...settings.filters, [ws]: all } });
      return true;
    } catch (error) {
      console.error('not saved', 'filters', error);
      show({ text: t('toast.not-saved') });
      return false;
    }
  };
}
