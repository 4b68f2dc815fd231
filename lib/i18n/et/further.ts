import { catchUp } from './catch-up';
import { checklists } from './checklists';
import { connection } from './connection';
import { contacts } from './contacts';
import { delegation } from './delegation';
import { interchange } from './interchange';
import { members } from './members';
import { pairing } from './pairing';
import { refusals } from './refusals';
import { rendezvous } from './rendezvous';
import { series } from './series';
import { sharing } from './sharing';
import { views } from './views';

/** What the popup never says, and does not wait for. */
export const further = {
  ...connection,
  ...contacts,
  ...delegation,
  ...interchange,
  ...members,
  ...catchUp,
  ...checklists,
  ...pairing,
  ...refusals,
  ...rendezvous,
  ...series,
  ...sharing,
  ...views,
};
