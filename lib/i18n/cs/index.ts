import { entry } from './entry';
import { lists } from './lists';
import { members } from './members';
import { membership } from './membership';
import { pairing } from './pairing';
import { records } from './records';
import { workspace } from './workspace';

export const cs = { ...entry, ...lists, ...members, ...membership, ...pairing, ...records, ...workspace };
