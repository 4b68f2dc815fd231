import { catchUp } from './catch-up';
import { connection } from './connection';
import { members } from './members';

/** What the popup never says, and does not wait for. */
export const further = { ...connection, ...members, ...catchUp };
