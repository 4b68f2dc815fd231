/** A place for small files that are written whole or not at all. */
export interface CopyFolder {
  /** The names in it, in no order. */
  list(): Promise<string[]>;
  read(name: string): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

const FOLDER = 'second-copy';

/** The folder in the browser's origin-private file system, which is apart from IndexedDB: one can be lost without the other. */
export async function openCopyFolder(): Promise<CopyFolder> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return {
    async list() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    async read(name) {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const handle = await folder.getFileHandle(name, { create: true });
      // Written beside the file and put in its place by `close`: whoever reads it sees all of it or nothing.
      const stream = await handle.createWritable();
      await stream.write(bytes as BufferSource);
      await stream.close();
    },
    remove: (name) => folder.removeEntry(name),
  };
}
