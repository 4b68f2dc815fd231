import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { taskStates } from '../delegation/task-states';
import { useToggleUrgent } from '../delegation/toggle-urgent';
import { useEnvironment, useTranslate } from '../frame/environment';
import { useLazyView } from '../frame/lazy';
import { useMedia } from '../frame/media';
import { type Area, go, useRoute } from '../frame/route';
import { Sentence } from '../frame/Sentence';
import { useToasts } from '../frame/toast';
import { FileDrop } from '../interchange/FileDrop';
import { StandingNotice } from '../members/StandingNotice';
import { RequestNotice } from '../pairing/RequestNotice';
import { CatchUpLine } from '../sync/CatchUpLine';
import { SyncLine } from '../sync/SyncLine';
import { StatesContext } from '../task/TaskMeta';
import { useCurrentWorkspace } from '../workspace/current-workspace';
import { isBroad, listOf } from './areas';
import { DeskDialog, type DialogName } from './DeskDialog';
import { DetailPane } from './DetailPane';
import { useKeys } from './keys';
import { ListPane } from './ListPane';
import { NavColumn } from './NavColumn';
import { PanelHead } from './PanelHead';
import { returnToRow } from './row-focus';

/** From here on the lists have a column of their own beside the list of views. */
const WIDE = '(min-width: 44rem)';

/** Fetched once the list stands: what was put by or is pasted. */
const loadGathered = async () => (await import('../slip/GatheredSlip')).GatheredSlip;
const loadPaste = async () => (await import('../slip/PasteSlip')).PasteSlip;

/** The side panel and the full tab: one desk, narrow or wide. */
export function Desk() {
  const { t, settings } = useEnvironment();
  const toasts = useToasts();
  const route = useRoute();
  const wide = useMedia(WIDE);
  const { all, current, choose } = useCurrentWorkspace();
  const [search, setSearch] = useState<string | null>(null);
  const Gathered = useLazyView(loadGathered);
  const Paste = useLazyView(loadPaste);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const here = all.find(({ id }) => id === route.ws) ?? current;
  const { area, open } = route;

  useEffect(() => {
    if (here && here.id === route.ws) choose(here.id);
  }, [here, route.ws, choose]);

  const ws = here?.id ?? '';
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => list.current?.scrollTo(0, 0), [ws, area]);
  const opened = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (opened.current && !open) returnToRow(opened.current);
    opened.current = open?.id ?? null;
  }, [open?.id]);
  const toggleUrgent = useToggleUrgent();
  const actions = useMemo(() => {
    const goTo = (next: Area) => {
      setSearch(null);
      go({ ws, area: next, open: null });
    };
    return {
      goTo,
      toasts,
      search: () => setSearch((last) => last ?? ''),
      help: () => setDialog('keys'),
      message: () => setDialog('message'),
      urgent: (of: string, id: string) => void toggleUrgent(of || ws, id),
      close: () => {
        if (open) go({ ws, area, open: null });
        else setSearch(null);
      },
    };
  }, [ws, area, open, toasts, toggleUrgent]);
  useKeys(actions, settings.keys);

  if (!here) return <Preparing />;
  const isList = listOf(area) !== null;
  // The chosen tab is heading enough; the bin and the settings have none. What is open covers the list where it is narrow.
  const headed = wide || (!isList && !open);
  const head = {
    ...{ all, current: here, area, onDialog: setDialog },
    onArea: actions.goTo,
    onSwitch: (next: string) => go({ ws: next, area, open: null }),
    onSearch: () => setSearch(search === null ? '' : null),
  };
  return (
    <div
      class="desk"
      data-wide={wide || undefined}
      data-open={open ? true : undefined}
      data-broad={isBroad(area) || undefined}
    >
      {wide ? <NavColumn {...head} /> : <PanelHead {...head} />}
      <main>
        {!headed && <h1 class="visually-hidden">{t(`view.${area}`)}</h1>}
        <StatesContext.Provider value={taskStates}>
          <section
            ref={list}
            id="list-pane"
            class="list-pane"
            role={wide ? undefined : 'tabpanel'}
            aria-label={t(`view.${area}`)}
          >
            {Gathered && isList && <Gathered ws={ws} />}
            <ListPane
              ws={ws}
              area={area}
              all={all}
              headed={headed}
              selected={open?.id ?? null}
              search={search}
              onSearch={setSearch}
            />
          </section>
          {open && <DetailPane key={`${ws}/${open.id}`} route={{ ...route, ws }} open={open} />}
        </StatesContext.Provider>
        {wide && !open && <p class="detail detail-none">{isList && t('view.choose')}</p>}
      </main>
      <footer class="foot">
        <StandingNotice workspace={here} />
        {dialog === null && <RequestNotice onLook={() => setDialog('requests')} />}
        <CatchUpLine ws={ws} />
        <SyncLine ws={ws} />
      </footer>
      <FileDrop ws={ws} />
      {Paste && <Paste ws={ws} />}
      <DeskDialog name={dialog} current={here} onClose={() => setDialog(null)} />
    </div>
  );
}

/** Before the hub's very first start there is no workspace yet; that takes a moment. */
function Preparing() {
  const t = useTranslate();
  return <Sentence>{t('workspace.preparing')}</Sentence>;
}
