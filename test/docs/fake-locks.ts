type Granted = (lock: { name: string } | null) => unknown;

/** Web Locks of one browser, as far as a note asks for them: at once or not at all. Node has none. */
export function fakeLocks() {
  const held = new Set<string>();
  return {
    held: () => [...held],
    manager: {
      async request(
        name: string,
        { ifAvailable }: { ifAvailable: boolean },
        granted: Granted,
      ): Promise<unknown> {
        if (!ifAvailable) throw new Error('waiting for a lock is not faked');
        if (held.has(name)) return granted(null);
        held.add(name);
        try {
          return await granted({ name });
        } finally {
          held.delete(name);
        }
      },
    },
  };
}
