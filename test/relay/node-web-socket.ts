import { WebSocket } from 'ws';

// Node 20 has none of its own, and the client of a team relay uses the browser's.
Object.assign(globalThis, { WebSocket });
