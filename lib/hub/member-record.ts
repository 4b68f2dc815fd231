import * as v from 'valibot';
import type { RawRecord } from '../records/kind';
import { position, role } from '../records/member';
import type { Membership } from '../store/membership';
import { devicesOf } from '../trust/membership';

/**
 * A member as pages see them. Role and devices are what the membership log says, whatever somebody wrote into the
 * document; name and position are what the document has, for people change them themselves, or else the log's.
 * Somebody who is out lies in the bin: what they did still bears their name. Null for who was never let in.
 */
export function memberRecord(membership: Membership, id: string, raw: RawRecord | null): RawRecord | null {
  const member = membership.members[id];
  if (!member) return null;
  const { name, position, role, since, changedAt } = member;
  const devices = devicesOf(membership, id).map((device) => {
    const { label = '', boxKey = '' } = membership.devices[device] ?? {};
    return [device, { label, boxKey }] as const;
  });
  const own = { name, position, createdAt: since, createdBy: id, updatedAt: changedAt, updatedBy: id };
  const deletedAt = devices.length > 0 ? null : changedAt;
  return Object.assign(Object.create(null), own, raw, {
    role,
    devices: Object.fromEntries(devices),
    deletedAt,
  });
}

const memberSchema = v.object({
  name: v.fallback(v.string(), ''),
  position: v.fallback(position, 'other'),
  role: v.fallback(role, 'editor'),
  devices: v.fallback(v.record(v.string(), v.unknown()), {}),
});

/** A member record as somebody wrote it into the document, before there was a membership log. */
export function readMember(raw: RawRecord | null): v.InferOutput<typeof memberSchema> | null {
  const read = v.safeParse(memberSchema, raw);
  return read.success ? read.output : null;
}
