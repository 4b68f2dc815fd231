import { entry } from './entry';
import { lists } from './lists';
import { pairing } from './pairing';
import { records } from './records';
import { workspace } from './workspace';

export const en = { ...entry, ...lists, ...pairing, ...records, ...workspace };
