import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { beyond } from '../../lib/docs/committed-note';

const PETRA = 7;
const PETRAS_OTHER_PAGE = 8;
const ANA = 9;
const own = new Set([PETRA, PETRAS_OTHER_PAGE]);

/** Types at the end as somebody who has seen some updates; gives what that makes. */
function typed(client: number, text: string, seen: Uint8Array[] = []): Uint8Array {
  const doc = opened(seen);
  doc.clientID = client;
  const before = Y.encodeStateVector(doc);
  doc.getText('body').insert(doc.getText('body').length, text);
  return Y.encodeStateAsUpdateV2(doc, before);
}

function opened(updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdateV2(doc, update);
  return doc;
}

describe('what a page has beyond what is committed', () => {
  it('is what this device wrote, also where that waits, and nothing of what others wrote, also where that waits', () => {
    const first = typed(ANA, 'first ');
    const second = typed(ANA, 'second ', [first]);
    const waits = typed(PETRAS_OTHER_PAGE, 'waits ', [first, second]);
    const mine = typed(PETRA, 'mine ');
    const [update, ...more] = beyond(opened([second, waits, mine]), [second], own, 1_000);
    if (!update) throw new Error('nothing handed over');
    expect(more).toEqual([]);
    const { structs } = Y.decodeUpdateV2(update);
    expect(structs.map(({ id }) => id.client).sort()).toEqual([PETRA, PETRAS_OTHER_PAGE]);
    expect(opened([first, second, update]).getText('body').toString()).toContain('waits ');
  });

  it('is nothing where all of it is committed', () => {
    const mine = typed(PETRA, 'mine ');
    expect(beyond(opened([mine]), [mine], own, 1_000)).toEqual([]);
  });

  it('goes client by client where it would be too large in one', () => {
    const mine = typed(PETRA, 'x'.repeat(600));
    const other = typed(PETRAS_OTHER_PAGE, 'y'.repeat(600), [mine]);
    const updates = beyond(opened([mine, other]), [], own, 1_000);
    expect(updates).toHaveLength(2);
    expect(Math.max(...updates.map(({ length }) => length))).toBeLessThan(1_000);
    expect(opened(updates).getText('body')).toHaveLength(1_200);
  });
});
