import { describe, expect, it } from 'vitest';
import type { Membership } from '../../../lib/store/membership';
import { applyEntry, devicesIn, extendTo } from '../../../lib/trust/membership';
import { decodeMembership } from '../../../lib/trust/membership-bytes';
import type { MembershipChange } from '../../../lib/trust/membership-entry';
import { fromHex } from '../../sync/fixed-device';
import { seededRandom } from '../../sync/seeded-random';
import { AT, memberIds, vectorPeople } from './made-messages';
import file from './vectors.json';

const people = await vectorPeople();
const { petra, ana, ivan, laptop } = people;
const person = (name: 'petra' | 'ana' | 'ivan') => ({
  memberId: memberIds[name],
  name,
  position: 'other' as const,
});
const device = ({ id }: typeof petra) => ({ device: id, boxKey: '', label: '' });
const admit = (
  name: 'ana' | 'ivan',
  of: typeof petra,
  role: 'owner' | 'editor' | 'viewer' = 'editor',
  lastSeq = 0,
) => ({ type: 'admit', ...person(name), ...device(of), role, invite: '', lastSeq }) as const;

/** What an entry by the device with the pen comes to. */
function comesTo(now: Membership | null, change: MembershipChange, by = now?.pen ?? petra.id) {
  const entry = { index: (now?.index ?? 0) + 1, prev: now?.hash ?? new Uint8Array(32), at: AT, ...change };
  return applyEntry(now, entry, new Uint8Array(32).fill(entry.index), by);
}

/** The membership after some entries, each of which must be taken. */
function given(...changes: MembershipChange[]): Membership {
  let now: Membership | null = null;
  for (const change of [
    { type: 'found', workspace: 'Office', ...person('petra'), ...device(petra) } as const,
    ...changes,
  ]) {
    const next = comesTo(now, change);
    if (typeof next === 'string') throw new Error(`${change.type}: ${next}`);
    now = next;
  }
  if (!now) throw new Error('nothing founded');
  return now;
}

const remove = (memberId: string, devices: string[], epoch = 2): MembershipChange => ({
  type: 'remove',
  memberId,
  epoch,
  secrets: [],
  limits: devices.map((one) => ({ device: one, seq: 5 })),
});

describe('an entry that cannot be', () => {
  const three = given(admit('ana', ana), admit('ivan', ivan, 'viewer'));
  const out = given(admit('ana', ana), admit('ivan', ivan), remove(memberIds.ivan, [ivan.id]));

  it.each<[string, Membership, MembershipChange]>([
    [
      'makes somebody new an owner',
      three,
      { ...admit('ana', laptop, 'owner'), memberId: 'EEEEEEEEEEEEEEEEEEEEEA' },
    ],
    ['takes a device that is somebody else’s', three, { ...admit('ivan', ana), memberId: memberIds.ivan }],
    [
      'changes nobody',
      three,
      { type: 'change', memberId: 'EEEEEEEEEEEEEEEEEEEEEA', position: 'other', role: 'viewer', limits: [] },
    ],
    [
      'makes an owner of somebody by the way',
      three,
      { type: 'change', memberId: memberIds.ana, position: 'other', role: 'owner', limits: [] },
    ],
    [
      'makes the owner a viewer',
      three,
      { type: 'change', memberId: memberIds.petra, position: 'other', role: 'viewer', limits: [] },
    ],
    ['removes the device with the pen', three, remove(memberIds.petra, [petra.id])],
    ['removes a device of another', three, remove(memberIds.ana, [ivan.id])],
    ['removes nothing', three, remove(memberIds.ana, [])],
    ['removes somebody twice', out, remove(memberIds.ivan, [ivan.id], 3)],
    ['leaves an epoch out', three, remove(memberIds.ana, [ana.id], 3)],
    ['goes back to an epoch', out, remove(memberIds.ana, [ana.id], 2)],
    ['passes the pen to somebody removed', out, { type: 'pass', device: ivan.id }],
    ['passes the pen to nobody', three, { type: 'pass', device: laptop.id }],
  ])('%s', (_, now, change) => {
    expect(comesTo(now, change)).toBe('impossible-entry');
  });

  it('founds a workspace that is founded, or in another device’s name', () => {
    const found = { type: 'found', workspace: 'Mine', ...person('ana'), ...device(ana) } as const;
    expect(comesTo(three, found)).toBe('forked-membership');
    expect(
      applyEntry(
        null,
        { index: 1, prev: new Uint8Array(32), at: AT, ...found },
        new Uint8Array(32),
        petra.id,
      ),
    ).toBe('impossible-entry');
    expect(
      applyEntry(
        null,
        { index: 1, prev: new Uint8Array(32), at: AT, ...admit('ana', ana) },
        new Uint8Array(32),
        petra.id,
      ),
    ).toBe('impossible-entry');
  });

  it('is by somebody without the pen, comes again, or comes too early', () => {
    const next = { index: 4, prev: three.hash, at: AT, type: 'rename', workspace: 'x' } as const;
    expect(applyEntry(three, next, new Uint8Array(32), ana.id)).toBe('not-the-owner');
    expect(applyEntry(three, { ...next, index: 3 }, new Uint8Array(32), petra.id)).toBe('forked-membership');
    expect(applyEntry(three, { ...next, prev: new Uint8Array(32) }, new Uint8Array(32), petra.id)).toBe(
      'forked-membership',
    );
    expect(applyEntry(three, { ...next, index: 5 }, new Uint8Array(32), petra.id)).toBe('gap');
    expect(applyEntry(three, { ...next, index: 5 }, new Uint8Array(32), ana.id)).toBe('gap');
  });
});

describe('what a device may write', () => {
  it('ends where a viewer was let in or made one, begins again with the role, and ends with the removal', () => {
    const viewer = given(admit('ivan', ivan, 'viewer', 2), admit('ivan', laptop, 'editor', 9));
    expect([viewer.devices[ivan.id]?.writesTo, viewer.devices[laptop.id]?.writesTo]).toEqual([2, 9]);
    expect(viewer.members[memberIds.ivan]?.role).toBe('viewer');
    const to = (role: 'editor' | 'viewer', seq: number): MembershipChange => ({
      ...{ type: 'change', memberId: memberIds.ivan, position: 'other', role },
      limits: [{ device: ivan.id, seq }],
    });
    const editor = comesTo(viewer, to('editor', 0));
    if (typeof editor === 'string') throw new Error(editor);
    expect(editor.devices[ivan.id]?.writesTo).toBeNull();
    const again = comesTo(editor, to('viewer', 7));
    if (typeof again === 'string') throw new Error(again);
    expect([again.devices[ivan.id]?.writesTo, again.devices[laptop.id]?.writesTo]).toEqual([7, 0]);
    const gone = comesTo(again, remove(memberIds.ivan, [ivan.id]));
    if (typeof gone === 'string') throw new Error(gone);
    expect(devicesIn(gone).sort()).toEqual([petra.id, laptop.id].sort());
    expect(gone.devices[ivan.id]).toMatchObject({ writesTo: 7, removedAfter: 5 });
  });

  it('is extended by what others vouch for, never shortened, and not for those it does not end for', () => {
    const out = given(admit('ana', ana), admit('ivan', ivan), remove(memberIds.ivan, [ivan.id]));
    expect(extendTo(out, ivan.id, 8).devices[ivan.id]?.removedAfter).toBe(8);
    expect(extendTo(out, ivan.id, 3).devices[ivan.id]?.removedAfter).toBe(5);
    expect(extendTo(out, ana.id, 8).devices[ana.id]).toMatchObject({ writesTo: null, removedAfter: null });
    expect(extendTo(out, laptop.id, 8)).toBe(out);
  });
});

it('reads 100,000 random and mutated messages without an error or a wait, and none as something it is not', () => {
  const random = seededRandom(11);
  const all = [...file.entries, ...file.statements].map(({ bytes }) => fromHex(bytes));
  const known = new Set(['found', 'admit', 'change', 'remove', 'pass', 'rename', 'ask', 'leave', 'heard']);
  let read = 0;
  for (let nth = 0; nth < 100_000; nth++) {
    const bytes = (all[nth % all.length] ?? new Uint8Array()).slice();
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const message = decodeMembership(
      nth % 3 === 0 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes,
    );
    if (!message) continue;
    read += 1;
    if (!known.has(message.type)) throw new Error(message.type);
  }
  expect(read).toBeGreaterThan(1000);
});
