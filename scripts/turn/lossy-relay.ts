import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** Stands between browsers and a UDP port of loopback, and loses a part of the packets in each direction. */
export interface LossyRelay {
  readonly port: number;
  /** From now on so many of the packets are lost, from 0 to 1. */
  lose(share: number): void;
  /** What went through since the last call, and what of it was lost. */
  counted(): { sent: number; lost: number };
  close(): Promise<void>;
}

/** @param random gives the next number from 0 to 1, and decides with it what is lost. */
export async function startLossyRelay(target: number, random: () => number): Promise<LossyRelay> {
  const front = createSocket('udp4');
  front.bind(0, '127.0.0.1');
  await once(front, 'listening');
  /** For each browser's port a socket of its own towards the target, which tells them apart by it. */
  const behind = new Map<number, Socket>();
  let share = 0;
  let count = { sent: 0, lost: 0 };

  function isLost(): boolean {
    count.sent += 1;
    const lost = share > 0 && random() < share;
    if (lost) count.lost += 1;
    return lost;
  }

  function socketFor({ port, address }: RemoteInfo): Socket {
    const known = behind.get(port);
    if (known) return known;
    const socket = createSocket('udp4');
    behind.set(port, socket);
    socket.on('message', (packet) => {
      if (!isLost()) front.send(packet, port, address);
    });
    return socket;
  }

  front.on('message', (packet, from) => {
    if (!isLost()) socketFor(from).send(packet, target, '127.0.0.1');
  });

  return {
    port: front.address().port,
    lose(next) {
      share = next;
    },
    counted() {
      const counted = count;
      count = { sent: 0, lost: 0 };
      return counted;
    },
    async close() {
      await Promise.all([front, ...behind.values()].map((one) => new Promise<void>((end) => one.close(end))));
    },
  };
}
