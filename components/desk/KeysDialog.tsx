import { useState } from 'preact/hooks';
import { saveSettings } from '../../lib/store/settings';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { chooseKey, commandsByKey, type KeyMeaning, keyLines, keyOf } from './key-commands';

/** A key that is being chosen: the command it will run. */
type Asking = { command: string; says: KeyMeaning } | null;

const isNamed = (key: string): key is 'key.enter' | 'key.escape' =>
  key === 'key.enter' || key === 'key.escape';

/** What the keys do. A press on one lets the person choose another; what stands in its way is said. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { db, t, settings } = useEnvironment();
  const [asking, setAsking] = useState<Asking>(null);
  const [told, setTold] = useState('');
  const chosen = settings.keys ?? {};
  const byKey = commandsByKey(chosen);

  const choose = (command: string, says: KeyMeaning, key: string) => {
    const result = chooseKey(chosen, command, key);
    if ('refused' in result) {
      const { refused } = result;
      setTold(refused === 'unusable' ? t('keys.unusable') : t('keys.taken', { key, meaning: t(result.by) }));
      return;
    }
    void saveSettings(db, { keys: result.chosen });
    setAsking(null);
    setTold(t('keys.chosen', { key, meaning: t(says) }));
  };
  const listen = (event: KeyboardEvent) => {
    if (!asking || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setAsking(null);
      setTold('');
    } else choose(asking.command, asking.says, event.ctrlKey || event.metaKey ? '' : event.key);
  };

  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys" onKeyDown={listen}>
        {keyLines.map(({ says, commands = {}, fixed = [] }) => {
          const meaning = t(says);
          return (
            <div key={says}>
              <dt>
                {fixed.map((key) => (
                  <kbd key={key}>{isNamed(key) ? t(key) : key}</kbd>
                ))}
                {Object.keys(commands).map((command) => {
                  const key = keyOf(command, byKey) ?? '–';
                  const isAsked = asking?.command === command;
                  return (
                    <button
                      key={command}
                      type="button"
                      class="key"
                      data-command={command}
                      aria-pressed={isAsked}
                      aria-label={t('keys.change', { key, meaning })}
                      title={t('keys.change', { key, meaning })}
                      onClick={() => {
                        setAsking(isAsked ? null : { command, says });
                        setTold(isAsked ? '' : t('keys.press', { meaning }));
                      }}
                      onBlur={() => setAsking((last) => (last?.command === command ? null : last))}
                    >
                      <kbd>{isAsked ? '…' : key}</kbd>
                    </button>
                  );
                })}
              </dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
      <p class="keys-told" role="status">
        {told || t('keys.hint')}
      </p>
      {Object.keys(chosen).length > 0 && (
        <p class="buttons">
          <button
            type="button"
            data-testid="usual-keys"
            onClick={() => {
              void saveSettings(db, { keys: {} });
              setTold('');
            }}
          >
            {t('keys.reset')}
          </button>
        </p>
      )}
    </Dialog>
  );
}
