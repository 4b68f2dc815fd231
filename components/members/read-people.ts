import type { Database, Row } from '../../lib/store/db';
import { members, onlineDevices } from '../../lib/store/queries';

/** A browser of somebody in a workspace. */
export interface PersonDevice {
  id: string;
  label: string;
  /** The one that this page runs in. */
  own: boolean;
  online: boolean;
  /** The one that decides who is in. */
  pen: boolean;
}

/** Somebody in a workspace. */
export interface PersonIn extends Pick<Row<'member'>, 'id' | 'name' | 'position' | 'role'> {
  self: boolean;
  devices: PersonDevice[];
}

/** Who is in a workspace, the owner first, and whether this browser decides about that. */
export async function readPeople(
  db: Database,
  ws: string,
): Promise<{ people: PersonIn[]; decides: boolean }> {
  const [workspace, device, all, online] = await Promise.all([
    db.workspaces.get(ws),
    db.device.get('this'),
    members(db, ws),
    onlineDevices(db, ws),
  ]);
  const pen = workspace?.membership?.pen;
  const people = all.map(({ id, name, position, role, devices }) => ({
    ...{ id, name, position, role, self: id === workspace?.memberId },
    devices: Object.entries(devices).map(([key, { label }]) => ({
      ...{ id: key, label, own: key === device?.id, online: online.has(key), pen: key === pen },
    })),
  }));
  people.sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'));
  return { people, decides: pen !== undefined && pen === device?.id };
}
