import { entry } from './entry';
import { lists } from './lists';
import { membership } from './membership';
import { pairing } from './pairing';
import { records } from './records';
import { workspace } from './workspace';

export const cs = { ...entry, ...lists, ...membership, ...pairing, ...records, ...workspace };
