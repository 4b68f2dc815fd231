/**
 * Writes `vectors.json`. Run by hand only, when a new version of the membership log is introduced on purpose:
 * `npx tsx test/trust/membership/make-vectors.ts`. A difference in the file means that old logs can no longer be read.
 */
import { writeFileSync } from 'node:fs';
import { encodeMembership } from '../../../lib/trust/membership-bytes';
import { toHex } from '../../sync/fixed-device';
import { AT, vectorEntries, vectorPeople, vectorStatements } from './made-messages';

const people = await vectorPeople();
let prev = new Uint8Array(32);
const entries = [];
for (const [at, { by, change }] of (await vectorEntries()).entries()) {
  const bytes = encodeMembership({ index: at + 1, prev, at: AT, ...change });
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  entries.push({ type: change.type, author: people[by].id, bytes: toHex(bytes), hash: toHex(hash) });
  prev = hash;
}
const statements = (await vectorStatements()).map((statement) => ({
  type: statement.type,
  bytes: toHex(encodeMembership(statement)),
}));
const file = { at: AT, entries, statements };
writeFileSync(new URL('vectors.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
