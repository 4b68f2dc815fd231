import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../components/template/version-changes';

describe('What changed between two versions', () => {
  it('is told by lines, in their order', () => {
    expect(changesBetween(['Lights', 'Post', 'Paper'], ['Lights', 'Mail', 'Paper', 'Coffee'])).toEqual([
      { line: 'Post', side: 'gone' },
      { line: 'Mail', side: 'new' },
      { line: 'Coffee', side: 'new' },
    ]);
    expect(changesBetween(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('takes the former to the present version, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 20 });
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const changes = changesBetween(from, to);
        const gone = changes.filter(({ side }) => side === 'gone').length;
        const added = changes.filter(({ side }) => side === 'new').length;
        expect(from.length - gone).toBe(to.length - added);
        const rest = (lines: string[], side: 'gone' | 'new') => {
          const left = lines.slice();
          for (const change of changes) if (change.side === side) left.splice(left.indexOf(change.line), 1);
          return left;
        };
        expect(rest(from, 'gone').sort()).toEqual(rest(to, 'new').sort());
      }),
    );
  });
});
