import { catchUp } from './catch-up';
import { connection } from './connection';
import { contacts } from './contacts';
import { country } from './country';
import { interchange } from './interchange';
import { members } from './members';
import { pairing } from './pairing';
import { refusals } from './refusals';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...country,
  ...interchange,
  ...members,
  ...catchUp,
  ...pairing,
  ...refusals,
  ...rendezvous,
  ...series,
  ...sharing,
};
