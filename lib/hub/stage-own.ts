import type { Envelope } from '../sync/envelope';
import type { Checks } from './checks';
import type { OpenWorkspace } from './open-workspace';
import type { Verdict } from './stage-envelope';
import type { Staging } from './staging';

/**
 * An envelope under this browser's own key that came from outside. Where it is not the one that this browser wrote under
 * that number, somebody else writes under the same key: the profile was copied, or put back as it was earlier. Whichever
 * goes on would fork the log, so this browser stops, in all workspaces, until it has a key of its own (`renew-device`).
 */
export async function stageOwn(
  staging: Staging,
  workspace: OpenWorkspace,
  envelope: Envelope,
  checks: Checks,
): Promise<Verdict> {
  const { ws, device, seq, bytes } = envelope;
  // What is no longer here was seen by everybody before it went.
  if (seq <= (workspace.gone[device] ?? 0)) return 'known';
  const [written] = await staging.envelopesAfter(ws, device, seq - 1, 1);
  if (written?.seq === seq && same(written.bytes, bytes)) return 'known';
  if (!(await checks.isSigned(envelope))) return 'bad-signature';
  const next = (workspace.heads.get(device)?.seq ?? 0) + 1;
  const forkedFrom = Math.min(workspace.row.forkedFrom ?? Infinity, seq, next);
  for (const one of staging.shared())
    if (!one.row.cloned && one.row.removedAt === undefined)
      staging.keepWorkspace({ ...one.row, cloned: true });
  staging.keepWorkspace({ ...workspace.row, forkedFrom });
  return 'forked-log';
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
