import { catchUp } from './catch-up';
import { connection } from './connection';
import { contacts } from './contacts';
import { interchange } from './interchange';
import { keys } from './keys';
import { members } from './members';
import { pairing } from './pairing';
import { quickEntry } from './quick-entry';
import { refusals } from './refusals';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...interchange,
  ...keys,
  ...members,
  ...catchUp,
  ...pairing,
  ...quickEntry,
  ...refusals,
  ...rendezvous,
  ...series,
  ...sharing,
};
