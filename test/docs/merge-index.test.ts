import { describe, expect, it } from 'vitest';
import { indexMerges } from '../../lib/docs/merge-index';
import { newId } from '../../lib/records/id';

/** Contacts of which each says where it goes, and how often any was looked up. */
function counted(pointers: readonly (readonly [id: string, into: string])[], known: readonly string[]) {
  const held = new Map<string, unknown>(known.map((id) => [id, {}]));
  for (const [id, into] of pointers) held.set(`${id}/mergedInto`, { into, merge: newId() });
  let looks = 0;
  const index = indexMerges(
    (key) => {
      looks += 1;
      return held.get(key);
    },
    [...held.keys()],
  );
  return { index, looks: () => looks };
}

const ids = (count: number) => Array.from({ length: count }, newId);

describe('which contacts are shown in which', () => {
  it('is found without looking at each of thousands that go to one, for each of them', () => {
    const [root = '', ...others] = ids(3001);
    const { index, looks } = counted(
      others.map((id) => [id, root]),
      [root, ...others],
    );
    for (const id of others) expect(index.follow(id)).toEqual([id]);
    expect(looks()).toBeLessThan(others.length * 20);
  });

  it('is found without looking at each of thousands that are not even there', () => {
    const [root = '', ...middle] = ids(101);
    const absent = middle.flatMap((into) => ids(20).map((id) => [id, into] as const));
    const { index, looks } = counted(
      [...middle.map((id) => [id, root] as const), ...absent],
      [root, ...middle],
    );
    for (const [id] of absent) index.follow(id);
    expect(looks()).toBeLessThan(absent.length * 1200);
  });

  it('holds for as many as anybody merges', () => {
    const [root = '', ...others] = ids(200);
    const { index } = counted(
      others.map((id) => [id, root]),
      [root, ...others],
    );
    expect(index.membersOf(root)).toEqual([...others].sort());
    expect(others.every((id) => index.rootOf(id) === root)).toBe(true);
  });
});
