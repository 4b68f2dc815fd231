import type { Database, WorkspaceRow } from '../../lib/store/db';
import { members, onlineDevices } from '../../lib/store/queries';
import { useTranslate } from '../frame/environment';
import { useCalmQuery } from '../frame/live-query';
import { initials } from '../task/person';

/** The people of a workspace, and who of them is here now. */
export function Presence({ current }: { current: WorkspaceRow }) {
  const t = useTranslate();
  const { id, memberId } = current;
  const people = useCalmQuery((db) => readPresence(db, id, memberId), [id, memberId]) ?? [];
  if (current.private || people.length === 0) return null;
  return (
    <ul class="presence" aria-label={t('workspace.people')} data-testid="presence">
      {people.map(({ id, name, here }) => {
        const said = t(here ? 'workspace.here' : 'workspace.away', { name });
        return (
          <li key={id} class="avatar" data-here={here || undefined} title={said}>
            <span aria-hidden="true">{initials(name)}</span>
            <span class="visually-hidden">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}

async function readPresence(db: Database, ws: string, memberId: string) {
  const [people, online] = await Promise.all([members(db, ws), onlineDevices(db, ws)]);
  const seen = people
    .filter(({ name }) => name)
    .map(({ id, name, devices }) => ({
      ...{ id, name },
      here: id === memberId || Object.keys(devices).some((device) => online.has(device)),
    }));
  return seen.sort((a, b) => Number(b.here) - Number(a.here) || a.name.localeCompare(b.name));
}
