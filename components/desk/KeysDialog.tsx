import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const keys = [
    [['n'], t('keys.entry')],
    [['/'], t('keys.search')],
    [['1', '2', '3', '4'], t('keys.views')],
    [['5', '6', '7', '8', '9'], t('keys.task-views')],
    [['f'], t('keys.filter')],
    [['s'], t('keys.select')],
    [['Shift+↑', 'Shift+↓', 'Ctrl+A'], t('keys.select-further')],
    [['Alt+↑', 'Alt+↓'], t('keys.reorder')],
    [['Alt+←', 'Alt+→'], t('keys.columns')],
    [['PgUp', 'PgDn'], t('keys.month')],
    [['j', 'k'], t('keys.move')],
    [[t('key.enter')], t('keys.open')],
    [['x'], t('keys.tick')],
    [['m'], t('keys.message')],
    [['a', 'h', 'w'], t('keys.answer')],
    [['z', 'e'], t('keys.remind')],
    [['l', 'c'], t('keys.log')],
    [['q'], t('keys.queue')],
    [['y', 'n', '1', '6'], t('keys.choose')],
    [['a', 'h'], t('keys.accept')],
    [['g', 'd', 'c'], t('keys.task')],
    [['u'], t('keys.urgent')],
    [['r'], t('keys.read')],
    [['Ctrl+Z'], t('keys.undo')],
    [[t('key.escape')], t('keys.close')],
    [['?'], t('keys.help')],
  ] as const;
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([shown, meaning]) => (
          <div key={meaning}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
