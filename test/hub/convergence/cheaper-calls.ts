import { onTestFinished } from 'vitest';
import { directCalls } from './direct-calls';

/** Makes a test of very many small steps cheaper, and changes nothing of what they do, until the test is over. */
export function makeCallsCheaper(): void {
  for (const [name, value] of Object.entries(directCalls)) {
    Object.defineProperty(crypto.subtle, name, { value, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(crypto.subtle, name));
  }
  // The fake database makes an error object for every row that is in no index; its stack is what costs.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  onTestFinished(() => {
    Error.stackTraceLimit = limit;
  });
}
