import { vi } from 'vitest';

/** One WebSocket that code under test has opened, driven by the test in place of a relay. */
export class FakeSocket {
  static readonly OPEN = 1;
  readyState = 0;
  readonly sent: unknown[][] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: () => void;

  /** The browser reports that the connection stands. */
  opens(): void {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  says(...message: unknown[]): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The browser reports that the connection is gone. */
  drops(): void {
    this.readyState = 3;
    this.onclose?.();
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  /** As a browser does on a dead connection: it waits for an answer that does not come. */
  close(): void {
    this.readyState = 2;
  }

  /** What was sent of one kind, such as `REQ`. */
  kind(type: string): unknown[][] {
    return this.sent.filter(([first]) => first === type);
  }
}

/** Puts fake sockets and a fake `online` in the place of the browser's; undone by `vi.unstubAllGlobals`. */
export function stubSockets() {
  const sockets: FakeSocket[] = [];
  const whenOnline = new Set<() => void>();
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor(url: string) {
        super();
        new URL(url);
        sockets.push(this);
      }
    },
  );
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => whenOnline.add(listener));
  vi.stubGlobal('removeEventListener', (_type: string, listener: () => void) => whenOnline.delete(listener));
  return {
    sockets,
    /** The socket opened last. */
    last(): FakeSocket {
      const socket = sockets.at(-1);
      if (!socket) throw new Error('no socket was opened');
      return socket;
    },
    goOnline() {
      for (const listener of whenOnline) listener();
    },
  };
}
