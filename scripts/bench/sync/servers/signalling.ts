import type { WebSocket } from 'ws';
import { openSocketServer, type PeerServer } from './peer-server';

/**
 * The signalling server of y-webrtc (the protocol of its `bin/server.js`): passes what is published under a topic on to
 * all who subscribed to it.
 */
export async function startSignalling(): Promise<PeerServer> {
  const { server, url, close } = await openSocketServer();
  const topicsOf = new Map<WebSocket, Set<string>>();
  server.on('connection', (socket) => {
    const topics = new Set<string>();
    topicsOf.set(socket, topics);
    socket.on('close', () => topicsOf.delete(socket));
    socket.on('message', (data) => {
      const message: { type: string; topics?: string[]; topic?: string } = JSON.parse(String(data));
      for (const topic of message.topics ?? []) {
        if (message.type === 'subscribe') topics.add(topic);
        else topics.delete(topic);
      }
      if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
      if (message.type !== 'publish' || !message.topic) return;
      const receivers = [...topicsOf].filter(([, subscribed]) => subscribed.has(message.topic ?? ''));
      for (const [receiver] of receivers)
        receiver.send(JSON.stringify({ ...message, clients: receivers.length }));
    });
  });
  return { url, close, holds: async () => undefined };
}
