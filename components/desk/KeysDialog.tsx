import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const keys = [
    [['n'], t('keys.entry')],
    [['/'], t('keys.search')],
    [['1', '2', '3', '4'], t('keys.views')],
    [['j', 'k'], t('keys.move')],
    [[t('key.enter')], t('keys.open')],
    [['x'], t('keys.tick')],
    [['m'], t('keys.message')],
    [['a', 'h', 'w'], t('keys.answer')],
    [['l', 'c'], t('keys.log')],
    [['q'], t('keys.queue')],
    [['y', 'n', '1–6'], t('keys.choose')],
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
