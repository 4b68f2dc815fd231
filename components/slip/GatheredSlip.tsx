import { useLayoutEffect, useRef } from 'preact/hooks';
import { dropGathered, type GatheredPage, gatheredPages } from '../../lib/capture/gathered';
import { homeCountry } from '../../lib/i18n/countries';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { useLiveQuery } from '../frame/live-query';
import { useToasts } from '../frame/toast';
import { anyWorkspace } from '../workspace/current-workspace';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { type GatheredKind, gatheredIntent, gatheredPeople } from './gathered-records';

/** The pages that were put by, one key to save all of them. Nothing is shown while there is none. */
export function GatheredSlip({ ws }: { ws: string | null }) {
  const { settings, tag } = useEnvironment();
  const home = homeCountry(settings.country, tag, navigator.languages);
  const pages = useLiveQuery((db) => gatheredPages(db, home), [home]);
  return pages && pages.length > 0 ? <Pages ws={ws} pages={pages} /> : null;
}

function Pages({ ws, pages }: { ws: string | null; pages: readonly GatheredPage[] }) {
  const { db, t, zone, now, settings } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const section = useRef<HTMLElement>(null);
  const people = gatheredPeople(pages).length;
  const mails = pages.filter(({ capture }) => capture.email).length;
  const counts: Record<GatheredKind, number> = { task: pages.length, contact: people, email: mails };
  const kinds = (['task', 'contact', 'email'] as const).filter((kind) => counts[kind] > 0);

  const save = async (kind: GatheredKind) => {
    const target = ws ?? (await anyWorkspace(db, settings.ws)).id;
    const intent = await gatheredIntent(kind, pages, { db, ws: target, zone, at: now().toISOString() });
    const { records } = intent;
    if (records.length === 0) return show({ text: t('gather.nothing-new') });
    const said = t('gather.saved', { n: records.length });
    if (!(await act(intent, { said, undo: takeBack(target, records), undone: t('gather.undone') }))) return;
    await dropGathered(
      db,
      pages.map(({ id }) => id),
    );
  };
  const wanted = useRef<GatheredKind>('task');
  const { busy, start } = useOneAtATime(async () => {
    try {
      await save(wanted.current);
    } catch (error) {
      console.error('pages not saved', error);
      show({ text: t('toast.not-saved') });
    }
  });
  useGatheredKeys(section);

  return (
    <section
      ref={section}
      class="slip gathered"
      data-testid="gathered"
      data-count={pages.length}
      aria-label={t('gather.pages', { n: pages.length })}
    >
      <div class="eyebrow">
        <span>{t('gather.pages', { n: pages.length })}</span>
      </div>
      <ul class="gathered-pages">
        {pages.map(({ id, capture }) => {
          const title = capture.email?.subject || capture.page.title || capture.page.url;
          return (
            <li key={id}>
              <span class="clip">{title}</span>
              <button
                type="button"
                class="icon"
                aria-label={t('gather.drop', { title })}
                onClick={() => void dropGathered(db, [id])}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <p>{t('gather.next')}</p>
      <div class="buttons">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind === 'task' ? 'primary' : ''}
            data-testid={`gathered-${kind}`}
            data-gathered={letters[kind]}
            aria-keyshortcuts={`Alt+Shift+${letters[kind]}`}
            disabled={busy}
            onClick={() => {
              wanted.current = kind;
              void start();
            }}
          >
            <kbd>⇧{letters[kind]}</kbd> {t(`gather.make-${kind}`, { n: counts[kind] })}
          </button>
        ))}
      </div>
    </section>
  );
}

const letters: Record<GatheredKind, string> = { task: 'T', contact: 'C', email: 'E' };

/** The letters of the slip with Shift: all pages at once. With Alt they work while somebody types. */
function useGatheredKeys(section: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, code, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (!shiftKey || ctrlKey || metaKey || document.querySelector('dialog[open], [popover]:popover-open'))
        return;
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isField && !altKey) return;
      const button = section.current?.querySelector<HTMLElement>(`[data-gathered="${code.slice(3)}"]`);
      if (!button || !code.startsWith('Key')) return;
      event.preventDefault();
      button.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
