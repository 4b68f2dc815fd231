import { useLayoutEffect, useState } from 'preact/hooks';

export const areas = [
  ...(['today', 'upcoming', 'month', 'queue', 'tasks', 'waiting', 'people', 'board', 'done'] as const),
  ...(['contacts', 'meetings', 'templates', 'bin', 'settings', 'connection'] as const),
] as const;
export type Area = (typeof areas)[number];
export const recordAreas = ['tasks', 'contacts', 'meetings', 'templates'] as const;
export type RecordArea = (typeof recordAreas)[number];

/** A place in the app: a workspace, a view of it, and the record that is open beside it. */
export interface Route {
  ws: string;
  area: Area;
  open: { area: RecordArea; id: string } | null;
}

/** `#/<ws>/tasks`, `#/<ws>/tasks/<id>`; records opened from Today: `#/<ws>/today/tasks/<id>`. */
export function formatRoute({ ws, area, open }: Route): string {
  const path = [ws, area, ...(open ? (open.area === area ? [open.id] : [open.area, open.id]) : [])];
  return `#/${path.map(encodeURIComponent).join('/')}`;
}

/** Reads a hash; what is missing or unknown in it becomes Today of the workspace used last. */
export function parseRoute(hash: string): Route {
  const [ws = '', first, second, third] = hash.replace(/^#\/?/, '').split('/').map(decode);
  const area = areas.find((one) => one === first) ?? 'today';
  const own = recordAreas.find((one) => one === area);
  const kind = recordAreas.find((one) => one === second);
  if (kind && third) return { ws, area, open: { area: kind, id: third } };
  return { ws, area, open: own && second ? { area: own, id: second } : null };
}

export function go(route: Route): void {
  location.hash = formatRoute(route);
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign in a link somebody cut off: the part then names nothing.
    return '';
  }
}
