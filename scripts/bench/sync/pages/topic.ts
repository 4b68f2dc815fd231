/** Says texts to whoever else is at the signalling server (`../servers/signalling.ts`). */
export interface Topic {
  publish(text: string): void;
  onMessage(listener: (text: string) => void): void;
}

export async function openTopic(server: string): Promise<Topic> {
  const socket = new WebSocket(server);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const own = crypto.randomUUID();
  socket.send(JSON.stringify({ type: 'subscribe', topics: ['raw'] }));
  return {
    publish: (text) => socket.send(JSON.stringify({ type: 'publish', topic: 'raw', from: own, text })),
    onMessage(listener) {
      socket.addEventListener('message', ({ data }) => {
        const { from, text } = JSON.parse(String(data)) as { from?: string; text?: string };
        if (from !== own && text) listener(text);
      });
    },
  };
}
