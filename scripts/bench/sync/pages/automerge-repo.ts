import wasm from '@automerge/automerge/automerge.wasm?url';
import { initializeWasm } from '@automerge/automerge/slim';
import { type DocHandle, ImmutableString, isValidAutomergeUrl, Repo } from '@automerge/automerge-repo/slim';
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket';
import { offer } from './peer-page';

/**
 * automerge-repo: one document in memory at either end, over its WebSocket server (it has no WebRTC of its own), which has
 * everything before the second browser comes. Texts may be immutable: its own default, text that several people type
 * into at once, costs an operation for each character, and Adjutant's titles are no such text either.
 */
interface Doc {
  tasks: Record<string, unknown>;
}

await initializeWasm(wasm);
const repo = new Repo();
let handle: DocHandle<Doc> | null = null;
let connectedAt: number | null = null;
const listeners: (() => void)[] = [];

offer({
  fill(batch) {
    handle ??= repo.create<Doc>({ tasks: {} });
    handle.change(({ tasks }) => {
      for (const { id, fields } of batch) tasks[id] = immutable(fields);
    });
    return handle.url;
  },
  async connect(server, where) {
    const adapter = new WebSocketClientAdapter(server);
    repo.networkSubsystem.addNetworkAdapter(adapter);
    while (!adapter.socket) await new Promise((resolve) => setTimeout(resolve));
    const noteOpen = () => {
      connectedAt ??= performance.now();
    };
    adapter.socket.addEventListener('open', noteOpen);
    if (handle || !isValidAutomergeUrl(where)) return;
    // Asked earlier, it would answer that nobody has the document.
    repo.networkSubsystem.once('peer', () => void follow(where));
  },
  connectedAt: () => connectedAt,
  count: () => Object.keys(handle?.doc().tasks ?? {}).length,
  onChange: (listener) => void listeners.push(listener),
});

/** Asks for the document and looks at it when it is there, and whenever it changes. */
async function follow(url: Parameters<typeof repo.find>[0]): Promise<void> {
  const look = () => {
    for (const listener of listeners) listener();
  };
  handle = await repo.find<Doc>(url);
  handle.on('change', look);
  look();
}

function immutable(value: unknown): unknown {
  if (typeof value === 'string') return new ImmutableString(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, immutable(one)]));
}
