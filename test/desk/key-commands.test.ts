import { describe, expect, it } from 'vitest';
import { chooseKey, commandsByKey, keyLines, keyOf } from '../../components/desk/key-commands';

const usual = keyLines.flatMap(({ commands = {} }) => Object.entries(commands));

describe('The keys of the desk', () => {
  it('have one command each, and each command has one', () => {
    const everywhere = keyLines.filter(({ within }) => !within);
    const keys = [...usual.map(([, key]) => key), ...everywhere.flatMap(({ fixed = [] }) => fixed)];
    expect(new Set(keys).size).toBe(keys.length);
    for (const [command, key] of usual) expect(keyOf(command, commandsByKey())).toBe(key);
  });

  it('can be chosen anew: the old one is then free for another', () => {
    const first = chooseKey({}, 'tick', 'b');
    if (!('chosen' in first)) throw new Error('refused');
    expect(commandsByKey(first.chosen).get('b')).toBe('tick');
    expect(commandsByKey(first.chosen).get('x')).toBeUndefined();
    const second = chooseKey(first.chosen, 'entry', 'x');
    if (!('chosen' in second)) throw new Error('refused');
    expect(commandsByKey(second.chosen).get('x')).toBe('entry');
    expect(chooseKey(second.chosen, 'tick', 'x')).toEqual({ refused: 'taken', by: 'keys.entry' });
    expect(chooseKey(first.chosen, 'tick', 'x')).toEqual({ chosen: {} });
  });

  it('are refused where they do something already, or cannot be one', () => {
    expect(chooseKey({}, 'tick', 'j')).toEqual({ refused: 'taken', by: 'keys.move' });
    expect(chooseKey({}, 'tick', 'l')).toEqual({ refused: 'taken', by: 'keys.log' });
    for (const key of ['', ' ', 'Enter', 'F5', 'ArrowDown'])
      expect(chooseKey({}, 'tick', key), key).toHaveProperty('refused');
  });

  it('stay whole whatever stands in the settings', () => {
    for (const chosen of [{ gone: 'q' }, { tick: 'Enter' }, { tick: 'l' }, { tick: 'n', entry: 'n' }]) {
      const byKey = commandsByKey(chosen);
      expect(byKey.get('?')).toBe('help');
      expect(byKey.get('l')).toBeUndefined();
      expect(keyOf('tick', byKey) ?? keyOf('entry', byKey)).not.toBeNull();
    }
    expect(commandsByKey({ tick: 'Enter' }).get('x')).toBe('tick');
  });
});
