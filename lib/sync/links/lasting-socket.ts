/** A WebSocket that is opened again whenever it closes, for as long as it is wanted. */
export interface LastingSocket {
  /** False, and nothing sent, while there is no connection. */
  send(text: string): boolean;
  /** Gives up the connection that there is, which may be dead without saying so, and opens another at once. */
  reopen(): void;
  close(): void;
}

const FIRST_RETRY_MS = 500;
/** A relay that cannot be reached is tried this often: a network that is mended shall bring people together soon … */
const LAST_RETRY_MS = 2_500;
/** … and one that takes connections only to close them this often. */
const LAST_RETRY_CLOSED_MS = 15_000;
/** Where packets vanish, a connection under way would be tried for minutes, with longer and longer pauses. */
const OPEN_MS = 10_000;

/**
 * An office's network comes and goes, laptops sleep, relays restart: tries again at once when the browser comes online
 * (the older connection then belongs to a network that is gone), else after 0.5 s to 2.5 s, or to 15 s where it is closed.
 *
 * @throws SyntaxError or SecurityError when the address is none that may be opened.
 */
export function openLastingSocket(
  url: string,
  events: { onOpen(): void; onText(text: string): void; onLost?(): void },
): LastingSocket {
  let socket: WebSocket | null = null;
  let retryMs = FIRST_RETRY_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(retry);
    const opening = new WebSocket(url);
    socket = opening;
    // What an older socket still has to say came too late.
    const isCurrent = () => socket === opening;
    let wasOpen = false;
    const late = setTimeout(() => {
      if (!isCurrent()) return;
      drop();
      open();
    }, OPEN_MS);
    opening.onopen = () => {
      clearTimeout(late);
      wasOpen = true;
      if (isCurrent()) events.onOpen();
    };
    opening.onmessage = ({ data }) => {
      if (!isCurrent()) return;
      // Not already when it opens: a relay may take a connection only to close it.
      retryMs = FIRST_RETRY_MS;
      events.onText(String(data));
    };
    opening.onclose = () => {
      clearTimeout(late);
      if (!isCurrent()) return;
      socket = null;
      events.onLost?.();
      retry = setTimeout(open, retryMs * (0.5 + Math.random() / 2));
      retryMs = Math.min(retryMs * 2, wasOpen ? LAST_RETRY_CLOSED_MS : LAST_RETRY_MS);
    };
  }

  function drop(): void {
    const dropped = socket;
    socket = null;
    dropped?.close();
  }

  function reopen(): void {
    drop();
    events.onLost?.();
    open();
  }

  open();
  addEventListener('online', reopen);
  return {
    send(text) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(text);
      return true;
    },
    reopen,
    close() {
      removeEventListener('online', reopen);
      clearTimeout(retry);
      drop();
    },
  };
}
