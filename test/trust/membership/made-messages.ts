import type { MembershipChange, MembershipStatement } from '../../../lib/trust/membership-entry';
import { deviceFromSeed, wsOf } from '../../sync/fixed-device';

const seed = (byte: number) => new Uint8Array(32).fill(byte);

/** Petra founds the workspace of the vectors; Ana and Ivan are let in, and so on. Everything in it is fixed. */
export async function vectorPeople() {
  const [petra, ana, ivan, laptop] = [
    await deviceFromSeed(seed(1)),
    await deviceFromSeed(seed(2)),
    await deviceFromSeed(seed(3)),
    await deviceFromSeed(seed(4)),
  ];
  return { petra, ana, ivan, laptop };
}

export const memberIds = { petra: wsOf(0x11), ana: wsOf(0x22), ivan: wsOf(0x33) };
export const AT = '2026-11-21T10:00:00.000Z';

/** One entry of each kind, in an order in which they are valid; `by` is who has the pen then. */
export async function vectorEntries(): Promise<{ by: 'petra' | 'ana'; change: MembershipChange }[]> {
  const { petra, ana, ivan, laptop } = await vectorPeople();
  const person = (name: 'petra' | 'ana' | 'ivan', called: string) => ({
    memberId: memberIds[name],
    name: called,
  });
  const device = ({ id, boxKey }: typeof petra, label: string) => ({ device: id, boxKey, label });
  const sealed = new Uint8Array(81).fill(0xab);
  return [
    {
      by: 'petra',
      change: {
        ...{ type: 'found', position: 'manager', workspace: 'Petra’s office' },
        ...{ ...person('petra', 'Petra'), ...device(petra, 'Chromium · Linux') },
      },
    },
    {
      by: 'petra',
      change: {
        ...{ type: 'admit', position: 'assistant', role: 'editor', invite: wsOf(0x44), lastSeq: 0 },
        ...{ ...person('ana', 'Ana Dvořáková'), ...device(ana, '') },
      },
    },
    {
      by: 'petra',
      change: {
        ...{ type: 'admit', position: 'other', role: 'viewer', invite: '', lastSeq: 3 },
        ...{ ...person('ivan', 'Đặng Ivan'), ...device(ivan, 'Firefox'), boxKey: '' },
      },
    },
    {
      by: 'petra',
      change: {
        ...{ type: 'admit', position: 'other', role: 'viewer', invite: '', lastSeq: 0 },
        ...{ ...person('ivan', ''), ...device(laptop, 'laptop') },
      },
    },
    {
      by: 'petra',
      change: {
        ...{ type: 'change', memberId: memberIds.ana, position: 'manager', role: 'viewer' },
        limits: [{ device: ana.id, seq: 300 }],
      },
    },
    { by: 'petra', change: { type: 'rename', workspace: 'Board' } },
    {
      by: 'petra',
      change: {
        ...{ type: 'remove', memberId: memberIds.ivan, epoch: 2 },
        limits: [
          { device: ivan.id, seq: 7 },
          { device: laptop.id, seq: 0 },
        ],
        secrets: [{ device: ana.id, sealed }],
      },
    },
    { by: 'petra', change: { type: 'pass', device: ana.id } },
    { by: 'ana', change: { type: 'rename', workspace: 'Ana’s office' } },
  ];
}

export async function vectorStatements(): Promise<MembershipStatement[]> {
  const { ana } = await vectorPeople();
  const ask = {
    type: 'ask',
    memberId: memberIds.ana,
    name: 'Ana',
    position: 'assistant',
    role: 'editor',
  } as const;
  return [
    { ...ask, boxKey: ana.boxKey, label: 'laptop' },
    { type: 'leave' },
    { type: 'heard', index: 300, envelopes: [] },
    { type: 'heard', index: 7, envelopes: [Uint8Array.of(1, 2, 3), new Uint8Array(200).fill(9)] },
  ];
}
