import type { Database } from '../store/db';
import { envelopesAfter } from '../store/log';
import { parseEnvelope } from '../sync/envelope';
import type { Verify } from '../trust/device';
import { answerRequests } from './answer-requests';
import { checkAhead } from './checks';
import { receivedUpdates } from './received-updates';
import { countRefusals } from './refusals';
import type { Received } from './sealed-import';
import { isRefusal, type Refusal, stageEnvelope, type Verdict } from './stage-envelope';
import type { Staging } from './staging';
import type { Workspaces } from './workspaces';

interface Desk {
  db: Database;
  verify: Verify;
  now: () => Date;
  workspaces: Workspaces;
  stage(): Staging;
  /** @throws Error when it was not written; memory then is what the store holds. */
  commit(staging: Staging): Promise<void>;
  reopen(): Promise<void>;
  /** Shows everybody an envelope that is held of a device. */
  showHeld(ws: string, device: string, held: Uint8Array): void;
}

/**
 * Takes received envelopes in, in one commit: those that pass all checks, in order. The function given back must run
 * one at a time.
 */
export function createReceiver({ db, verify, now, workspaces, ...desk }: Desk) {
  const { stage, commit, reopen, showHeld } = desk;

  async function receive(ws: string, envelopes: Uint8Array[], refused: Refusal[] = []): Promise<Received> {
    const staging = stage();
    const verdicts: Verdict[] = [];
    const workspace = workspaces.get(ws);
    const checks = checkAhead(envelopes, workspace, verify);
    const updates = receivedUpdates(staging, workspace);
    const receiveWithout = async (spoilt: Uint8Array) => {
      await reopen();
      const others = envelopes.filter((one) => one !== spoilt);
      return receive(ws, others, [...refused, 'unreadable-update']);
    };
    try {
      for (const bytes of envelopes) {
        const isUpdate = checks.parse(bytes)?.kind === 'update';
        // What other kinds say is held against the records as they are by then.
        const spoilt = isUpdate ? null : updates.apply();
        if (spoilt) return receiveWithout(spoilt);
        const verdict = await stageEnvelope(staging, workspace, bytes, checks, { updates });
        if (verdict === 'taken' && !isUpdate) await answerRequests(staging, workspace, now().toISOString());
        if (verdict === 'half-applied') return receiveWithout(bytes);
        verdicts.push(verdict);
      }
      const spoilt = updates.apply();
      if (spoilt) return receiveWithout(spoilt);
      if (verdicts.includes('taken')) await answerRequests(staging, workspace, now().toISOString());
    } catch (error) {
      await reopen();
      throw error;
    }
    await commit(staging);
    const forked = verdicts.findIndex((verdict) => verdict === 'forked-log' || verdict === 'broken-chain');
    if (forked >= 0) await showFork(ws, envelopes[forked] ?? new Uint8Array());
    const allRefused = [...refused, ...staging.refused, ...verdicts.filter(isRefusal)];
    await countRefusals(db, ws, allRefused, now);
    const taken = verdicts.filter((verdict) => verdict === 'taken').length;
    return { taken, refused: allRefused.length, gap: verdicts.includes('gap') };
  }

  /** Whoever writes a second log under one key is shown what the first one holds in that place. */
  async function showFork(ws: string, bytes: Uint8Array): Promise<void> {
    const refused = parseEnvelope(bytes);
    const head = refused && workspaces.get(ws).heads.get(refused.device);
    if (!refused || !head) return;
    const seq = Math.min(refused.seq, head.seq);
    const [held] = await envelopesAfter(db, ws, refused.device, seq - 1, 1);
    if (held) showHeld(ws, refused.device, held.bytes);
  }

  return (ws: string, envelopes: Uint8Array[]) => receive(ws, envelopes);
}
