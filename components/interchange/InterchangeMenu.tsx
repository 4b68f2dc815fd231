import { useState } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { useLazyView } from '../frame/lazy';
import { Menu } from '../frame/Menu';

/** Import and export, in the head of the contacts' list; their dialogs are fetched when the list stands. */
export function InterchangeMenu({ ws }: { ws: string }) {
  const t = useTranslate();
  const [open, setOpen] = useState<'import' | 'export' | null>(null);
  const Import = useLazyView(async () => (await import('./ImportDialog')).ImportDialog);
  const Export = useLazyView(async () => (await import('./ExportDialog')).ExportDialog);
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={t('view.more')}
        className="icon"
        face={<Icon name="more" />}
        items={[
          { key: 'import', label: t('import.open'), run: () => setOpen('import') },
          { key: 'export', label: t('export.open'), run: () => setOpen('export') },
        ]}
      />
      {open === 'import' && Import && <Import ws={ws} given={null} onClose={close} />}
      {open === 'export' && Export && <Export ws={ws} onClose={close} />}
    </>
  );
}
