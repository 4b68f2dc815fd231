import type { Translate } from '../../lib/i18n/translate';
import type { ConnectionStatus } from '../../lib/store/connection-status';
import type { WorkspaceRow } from '../../lib/store/db';

interface Machine {
  /** Of Adjutant. */
  version: string;
  browser: string;
  online: boolean;
  now: string;
}

/**
 * How a workspace is connected, as plain text for whoever looks after a network: ids, addresses, states and counts.
 * No content, no names of people or workspaces, no secrets: neither keys nor a TURN server's password.
 */
export function itReport(
  { id, epoch, rendezvous }: WorkspaceRow,
  status: ConnectionStatus,
  machine: Machine,
  t: Translate,
): string {
  const { device, own, devices, links, refusals, pending, failed } = status;
  return [
    t('report.head', { version: machine.version, at: machine.now }),
    t('report.browser', {
      browser: machine.browser,
      online: t(machine.online ? 'report.yes' : 'report.no'),
    }),
    t('report.workspace', { id, epoch: String(epoch) }),
    t('report.own', { device, n: own }),
    ...devices.map((one) =>
      t('report.device', {
        device: one.device,
        state: t(one.online ? 'connection.here' : 'connection.away'),
        reached: String(one.reached),
        own: String(own),
        at: one.reachedAt ?? t('report.never'),
        lacking: String(one.lacking),
      }),
    ),
    ...links.map(({ address, state, since }) =>
      t('report.relay', { address: withoutSecrets(address), state, at: since }),
    ),
    ...rendezvous.iceServers.map((address) => t('report.ice', { address: withoutSecrets(address) })),
    ...refusals.map(({ reason, count, lastAt }) =>
      t('report.refused', { reason, count: String(count), at: lastAt }),
    ),
    t('report.outbox', { pending: String(pending), failed: String(failed) }),
  ].join('\n');
}

/** Scheme, host and port of an address, and a STUN or TURN server's transport; users, passwords and paths are left out. */
export function withoutSecrets(address: string): string {
  const [, scheme = '', slashes = '', host = ''] = /^([\w+]+:)(\/\/)?(?:.*@)?([^/?#]*)/.exec(address) ?? [];
  const [transport = ''] = /\?transport=\w+$/.exec(address) ?? [];
  return scheme + slashes + host + transport;
}
