import { connection } from './connection';
import { entry } from './entry';
import { lists } from './lists';
import { records } from './records';
import { workspace } from './workspace';

export const hr = { ...connection, ...entry, ...lists, ...records, ...workspace };
