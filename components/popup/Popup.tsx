import { useState } from 'preact/hooks';
import { QuickEntry } from '../entry/QuickEntry';
import { useTranslate } from '../frame/environment';
import { useLazyView } from '../frame/lazy';
import { useCurrentWorkspace } from '../workspace/current-workspace';
import { PopupToday, type TodayAnswer } from './PopupToday';

/** Loaded once the list stands: reading the page, and what is said about delivery. */
const loadSlip = async () => (await import('../slip/Slip')).Slip;
const loadFoot = async () => (await import('./PopupFoot')).PopupFoot;

export function Popup({ first }: { first: TodayAnswer }) {
  const t = useTranslate();
  const { current, choose } = useCurrentWorkspace();
  const [ws, setWs] = useState<string | null>(null);
  const Slip = useLazyView(loadSlip);
  const Foot = useLazyView(loadFoot);
  const target = ws ?? current?.id ?? null;
  const change = (next: string) => {
    setWs(next);
    choose(next);
  };
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('view.today')}</h1>
      <QuickEntry eager ws={target} onWorkspace={change} />
      {Slip && <Slip ws={target} />}
      <PopupToday first={first} />
      {Foot ? <Foot ws={target} /> : <footer class="foot" />}
    </main>
  );
}
