import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createProfile, type Profile } from './profile';

const BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * The built extension in a folder of its own, with a script that runs in each of its documents before anything else
 * does: what a company's policy, or a wrong clock, would have the documents find. Whoever made it removes it.
 */
export async function changedExtension(name: string, script: string): Promise<Profile> {
  const folder = await createProfile(`extension-${name}`);
  await cp(BUILD, folder.dir, { recursive: true });
  await writeFile(join(folder.dir, 'changed.js'), script);
  for (const file of await readdir(folder.dir)) {
    if (!file.endsWith('.html')) continue;
    const page = await readFile(join(folder.dir, file), 'utf8');
    const changed = page.replace('<head>', '<head><script src="/changed.js"></script>');
    if (changed === page) throw new Error(`${file} has no head to put a script into.`);
    await writeFile(join(folder.dir, file), changed);
  }
  return folder;
}
