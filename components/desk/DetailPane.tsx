import { useLayoutEffect, useRef } from 'preact/hooks';
import { record } from '../../lib/store/queries';
import { ContactDetail } from '../contact/ContactDetail';
import { useDelayed } from '../frame/delayed';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { go, type Route } from '../frame/route';
import { MeetingDetail } from '../meeting/MeetingDetail';
import { TaskDetail } from '../task/TaskDetail';
import { TemplateDetail } from '../template/TemplateDetail';
import { BinButton } from './BinButton';
import { titleOf } from './title-of';

/** A record that was just made is in the outbox for some milliseconds before it is here. */
const GRACE_MS = 1500;

const kindOf = { tasks: 'task', contacts: 'contact', meetings: 'meeting', templates: 'template' } as const;

/** All of the record that is open, with the way back to the list. */
export function DetailPane({ route, open }: { route: Route; open: NonNullable<Route['open']> }) {
  const t = useTranslate();
  const kind = kindOf[open.area];
  const found = useLiveQuery((db) => record(db, kind, route.ws, open.id), [kind, route.ws, open.id]);
  const missing = useDelayed(found === null, GRACE_MS);
  usePainted(Boolean(found));
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => pane.current?.focus({ preventScroll: true }), []);
  const close = () => go({ ...route, open: null });

  return (
    <section
      ref={pane}
      class="detail"
      aria-label={t('view.detail')}
      tabIndex={-1}
      data-testid="detail"
      data-id={open.id}
    >
      <header class="detail-head">
        <button type="button" class="icon back" aria-label={t('view.back')} onClick={close}>
          <Icon name="back" />
        </button>
        {found && <BinButton kind={kind} row={found} onBinned={close} />}
        <button type="button" class="icon close" aria-label={t('view.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {found && <h2 class="visually-hidden">{titleOf(found) || t('row.untitled')}</h2>}
      {missing && <p class="empty">{t('view.missing')}</p>}
      {found && kind === 'task' && <TaskDetail id={open.id} ws={route.ws} />}
      {found && kind === 'contact' && <ContactDetail id={open.id} ws={route.ws} />}
      {found && kind === 'meeting' && <MeetingDetail id={open.id} ws={route.ws} />}
      {found && kind === 'template' && <TemplateDetail id={open.id} ws={route.ws} />}
    </section>
  );
}
