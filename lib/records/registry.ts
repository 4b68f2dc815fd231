import { comment } from './comment';
import { contact } from './contact';
import { interaction } from './interaction';
import { meeting } from './meeting';
import { member } from './member';
import { task } from './task';
import { template } from './template';

/** Every record kind there is. Types, tables, the document's roots and validation derive from this. */
export const kinds = { task, contact, interaction, meeting, member, comment, template } as const;

export type KindName = keyof typeof kinds;
export type RecordByKind = { [K in KindName]: Parameters<(typeof kinds)[K]['columns']>[0] };

export const kindNames = Object.keys(kinds) as KindName[];

export const isKindName = (name: unknown): name is KindName =>
  typeof name === 'string' && Object.hasOwn(kinds, name);
