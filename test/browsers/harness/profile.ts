import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one browser's profile, or for anything else a test writes. */
export interface Profile {
  readonly dir: string;
  remove(): Promise<void>;
}

/** An empty folder under the system's temporary one. Whoever made it removes it, once the browser is gone. */
export async function createProfile(name: string): Promise<Profile> {
  const dir = await mkdtemp(join(tmpdir(), `adjutant-${name}-`));
  // A browser that was just told to go may still be writing its last files.
  const remove = () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { dir, remove };
}
