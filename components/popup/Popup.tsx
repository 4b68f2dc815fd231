import { useState } from 'preact/hooks';
import { QuickEntry } from '../entry/QuickEntry';
import { useLazyView } from '../frame/lazy';
import { useCurrentWorkspace } from '../workspace/current-workspace';
import { PopupToday, type TodayAnswer } from './PopupToday';

/** Loaded once the list stands: reading the page, and what is said about delivery. */
const loadSlip = async () => (await import('../slip/Slip')).Slip;
const loadFoot = async () => (await import('./PopupFoot')).PopupFoot;

export function Popup({ first }: { first: TodayAnswer }) {
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
      <QuickEntry eager ws={target} onWorkspace={change} />
      {Slip && <Slip ws={target} />}
      <PopupToday first={first} />
      {Foot ? <Foot ws={target} /> : <footer class="foot" />}
    </main>
  );
}
