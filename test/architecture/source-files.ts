import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A source file by its path from the repository's root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

export interface Import {
  /** Path from the root without its ending for our own files, else the package's name and what follows. */
  target: string;
  isTypeOnly: boolean;
}

/** All TypeScript and style files under some folders; what a build wrote is not under them. */
export function readSources(root: string, folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
        return { path, text: readFileSync(file, 'utf8') };
      }),
  );
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const CALL = /\bimport\(\s*'([^']+)'/g;

export function importsOf({ path, text }: SourceFile): Import[] {
  const resolve = (target: string) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target).replace(/\.(tsx?|css)$/, '') : target;
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names, target = '']) => ({
    target: resolve(target),
    isTypeOnly: type !== undefined || onlyTypes(names ?? ''),
  }));
  const calls = [...text.matchAll(CALL)].map(([, target = '']) => ({
    target: resolve(target),
    isTypeOnly: false,
  }));
  return [...statements, ...calls];
}

function onlyTypes(names: string): boolean {
  if (!names.startsWith('{')) return false;
  const each = names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}
