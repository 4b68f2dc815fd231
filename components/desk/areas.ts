import type { Area } from '../frame/route';

/** The four lists, in the order of the keys 1 to 4. */
export const listAreas = ['today', 'tasks', 'contacts', 'meetings'] as const;
type ListArea = (typeof listAreas)[number];

/** The views of a list, by tabs above it: those of time have all workspaces in them, the others the one that is open. */
export const viewsOf = {
  today: ['today', 'upcoming', 'month'],
  tasks: ['tasks', 'waiting', 'people', 'board', 'done'],
} as const satisfies Partial<Record<ListArea, readonly Area[]>>;

/** By the keys 5 to 9. */
const keyedViews = ['upcoming', 'month', 'waiting', 'people', 'board'] as const;

/** The area behind a figure key. */
export const areaOfKey = (key: string): Area | undefined => [...listAreas, ...keyedViews][Number(key) - 1];

/** The list that a view belongs to; null for what is no list. */
export function listOf(area: Area): ListArea | null {
  const owner = (['today', 'tasks'] as const).find((list) => viewsOf[list].some((one) => one === area));
  return owner ?? listAreas.find((one) => one === area) ?? null;
}

/** What wants all the room there is while nothing is open beside it. */
export const isBroad = (area: Area): boolean => area === 'board' || area === 'month';
