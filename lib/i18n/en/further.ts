import { catchUp } from './catch-up';
import { connection } from './connection';
import { contacts } from './contacts';
import { interchange } from './interchange';
import { members } from './members';
import { pairing } from './pairing';
import { pasted } from './pasted';
import { refusals } from './refusals';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';
import { templates } from './templates';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...interchange,
  ...members,
  ...catchUp,
  ...pairing,
  ...pasted,
  ...refusals,
  ...rendezvous,
  ...series,
  ...sharing,
  ...templates,
};
