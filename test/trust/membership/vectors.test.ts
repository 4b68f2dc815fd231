import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Membership } from '../../../lib/store/membership';
import { applyEntry, devicesIn } from '../../../lib/trust/membership';
import { decodeMembership, encodeMembership } from '../../../lib/trust/membership-bytes';
import { isEntry } from '../../../lib/trust/membership-entry';
import { fromHex, toHex } from '../../sync/fixed-device';
import { memberIds, vectorEntries, vectorPeople, vectorStatements } from './made-messages';
import file from './vectors.json';

/** What an old log holds must be readable for ever: these bytes were written once and are not written anew. */
describe('the checked-in membership log', () => {
  it('has every kind of entry and statement', () => {
    expect(new Set(file.entries.map(({ type }) => type))).toEqual(
      new Set(['found', 'admit', 'change', 'remove', 'pass', 'rename']),
    );
    expect(new Set(file.statements.map(({ type }) => type))).toEqual(new Set(['ask', 'leave', 'heard']));
  });

  it('is what encoding gives, byte for byte, and reads back as it was said', async () => {
    const said = [...(await vectorEntries()).map(({ change }) => change), ...(await vectorStatements())];
    for (const [at, { bytes }] of [...file.entries, ...file.statements].entries()) {
      const message = decodeMembership(fromHex(bytes));
      expect(message).toMatchObject(said[at] ?? {});
      expect(message && toHex(encodeMembership(message))).toBe(bytes);
    }
  });

  it('is one chain by the written format alone: version, type, number, and the hash of the entry before', () => {
    let prev = '00'.repeat(32);
    const types = ['found', 'admit', 'change', 'remove', 'pass', 'rename'];
    for (const [at, { type, bytes, hash }] of file.entries.entries()) {
      const head = `01${toHex(Uint8Array.of(types.indexOf(type) + 1, at + 1))}${prev}`;
      expect(bytes.slice(0, head.length)).toBe(head);
      expect(createHash('sha256').update(fromHex(bytes)).digest('hex')).toBe(hash);
      prev = hash;
    }
  });

  it('leads to the same people for everybody, step by step', async () => {
    const { petra, ana, ivan, laptop } = await vectorPeople();
    let now: Membership | null = null;
    for (const { bytes, hash, author } of file.entries) {
      const entry = decodeMembership(fromHex(bytes));
      if (!entry || !isEntry(entry)) throw new Error('no entry');
      const after = applyEntry(now, entry, fromHex(hash), author);
      if (typeof after === 'string') throw new Error(after);
      now = after;
    }
    expect(now).toMatchObject({
      index: 9,
      epoch: 2,
      name: 'Ana’s office',
      pen: ana.id,
      pens: [petra.id, ana.id],
    });
    expect(now?.members[memberIds.petra]).toMatchObject({
      name: 'Petra',
      role: 'editor',
      position: 'manager',
    });
    expect(now?.members[memberIds.ana]).toMatchObject({ role: 'owner', position: 'manager' });
    expect(now?.devices[ana.id]).toMatchObject({ writesTo: null, removedAfter: null });
    expect(now?.devices[ivan.id]).toMatchObject({ writesTo: 3, removedAfter: 7 });
    expect(now?.devices[laptop.id]).toMatchObject({ writesTo: 0, removedAfter: 0, label: 'laptop' });
    expect(now && devicesIn(now).sort()).toEqual([petra.id, ana.id].sort());
  });
});

describe('membership messages that were changed on the way', () => {
  const all = [...file.entries, ...file.statements].map(({ bytes }) => fromHex(bytes));

  it('cut off anywhere or with anything after their end are none', () => {
    for (const bytes of all) {
      for (let length = 0; length < bytes.length; length++)
        expect(decodeMembership(bytes.slice(0, length)), `${length} of ${bytes.length}`).toBeNull();
      expect(decodeMembership(Uint8Array.of(...bytes, 0))).toBeNull();
    }
  });

  it('of another version or an unknown kind are none', () => {
    for (const bytes of all) {
      expect(decodeMembership(bytes.with(0, 2))).toBeNull();
      for (const type of [0, 7, 31, 35, 127]) expect(decodeMembership(bytes.with(1, type))).toBeNull();
    }
  });

  it('never follow on the log when one byte of what they name before them is another', async () => {
    const first = decodeMembership(all[0] ?? new Uint8Array());
    if (!first || !isEntry(first)) throw new Error('no entry');
    const founded = applyEntry(
      null,
      first,
      fromHex(file.entries[0]?.hash ?? ''),
      file.entries[0]?.author ?? '',
    );
    if (typeof founded === 'string') throw new Error(founded);
    const second = all[1] ?? new Uint8Array();
    for (let at = 3; at < 35; at++) {
      const entry = decodeMembership(second.with(at, (second[at] ?? 0) ^ 1));
      if (!entry || !isEntry(entry)) throw new Error('no entry');
      expect(applyEntry(founded, entry, new Uint8Array(32), founded.pen)).toBe('forked-membership');
    }
  });
});
