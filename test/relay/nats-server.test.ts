import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/free-port';
import { startNatsCluster } from './nats-server';

/** Whether somebody listens at a port of this machine. */
const isTaken = (port: number) =>
  new Promise<boolean>((tell) => {
    const trial = connect(port, '127.0.0.1');
    trial.on('connect', () => tell(true)).on('error', () => tell(false));
    trial.on('connect', () => trial.destroy());
  });

it('a cluster of which one node cannot start leaves none of them running', async () => {
  const inTheWay = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(inTheWay, 'listening');
  const address = inTheWay.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on TCP');
  const [one, other] = [await freePort(), await freePort()];
  await expect(startNatsCluster([one, other, address.port])).rejects.toThrow('nats-server did not start');
  expect([await isTaken(one), await isTaken(other)]).toEqual([false, false]);
  const closed = once(inTheWay, 'close');
  inTheWay.close();
  await closed;
});
