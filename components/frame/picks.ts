import { createContext } from 'preact';

/** A row that is selected, by workspace and id. */
export const pickKey = ({ ws, id }: { ws: string; id: string }): string => `${ws}/${id}`;

/** Which rows of the list are selected, to do something to all of them. */
export const PicksContext = createContext<ReadonlySet<string>>(new Set());

/** The id of the words that say of a row that it is selected. */
export const PICKED = 'picked';
