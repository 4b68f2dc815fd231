import './node-web-socket';
import { type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers, wsconnect } from '@nats-io/nats-core';
import { readTeamRelay } from '../../lib/sync/links/relay-address';
import type { NatsServer } from './nats-server';

/** What anybody who has the office's password can do with its mailbox, and what the mailbox's server sees. */
export async function openRawStore(servers: NatsServer[]) {
  const address = readTeamRelay(servers.map((server) => server.address));
  if (!address) throw new Error('no team relay');
  const nc = await wsconnect({
    servers: address.servers,
    user: address.user,
    pass: address.password,
    maxReconnectAttempts: -1,
  });
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  return {
    nc,
    jsm,
    async leader(): Promise<string> {
      return (await jsm.streams.info('ADJUTANT')).cluster?.leader ?? '';
    },
    async count(): Promise<number> {
      return (await jsm.streams.info('ADJUTANT')).state.messages;
    },
    async bytes(): Promise<number> {
      return (await jsm.streams.info('ADJUTANT')).state.bytes;
    },
    letters: () => letters(jsm),
    /** Puts bytes on a subject of the mailbox, as a member or a thief of the password could. */
    async put(subject: string, bytes: Uint8Array, id?: string): Promise<void> {
      const said = headers();
      if (id !== undefined) said.set('Nats-Msg-Id', id);
      await jetstream(nc).publish(subject, bytes, { headers: said });
    },
    close: () => nc.close(),
  };
}

export interface RawLetter {
  subject: string;
  id: string;
  bytes: Uint8Array;
}

/** Everything that is stored, in order. */
async function letters(jsm: JetStreamManager): Promise<RawLetter[]> {
  const { state } = await jsm.streams.info('ADJUTANT');
  const found: RawLetter[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await jsm.streams.getMessage('ADJUTANT', { seq });
    if (message)
      found.push({ subject: message.subject, id: message.header.get('Nats-Msg-Id'), bytes: message.data });
  }
  return found;
}
