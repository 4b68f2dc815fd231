import { useRef, useState } from 'preact/hooks';
import { type Finding, testIceServer, testLocal, testRelay } from '../../lib/sync/links/connection-test';
import { useTranslate } from '../frame/environment';
import { readAddresses } from '../workspace/addresses';
import { findingSentence } from './finding-sentence';
import { withoutSecrets } from './it-report';

/** One thing that is tried, and what came of it. */
interface Trial {
  name: string;
  finding: Finding | null;
}

/** Tries the addresses as they stand in the fields, saved or not, and says of each what works and what to ask IT for. */
export function ConnectionTest({ relays, iceServers }: { relays: string; iceServers: string }) {
  const t = useTranslate();
  const [trials, setTrials] = useState<readonly Trial[]>([]);
  const [fault, setFault] = useState('');
  /** Counts the runs: what an earlier one still finds is of no interest. */
  const run = useRef(0);
  const isRunning = trials.some(({ finding }) => finding === null);

  const start = () => {
    const addresses = readAddresses(relays, iceServers);
    if ('fault' in addresses) return setFault(t(`share.${addresses.fault}`, { address: addresses.address }));
    setFault('');
    const current = ++run.current;
    const begun = [
      { name: t('test.local'), finding: testLocal() },
      ...addresses.relays.map((one) => ({ name: withoutSecrets(one), finding: testRelay(one) })),
      ...addresses.iceServers.map((one) => ({ name: withoutSecrets(one), finding: testIceServer(one) })),
    ];
    setTrials(begun.map(({ name }) => ({ name, finding: null })));
    begun.forEach(({ finding }, at) => {
      finding
        .then((found) => {
          if (run.current !== current) return;
          setTrials((all) => all.map((one, nth) => (nth === at ? { ...one, finding: found } : one)));
        })
        .catch((error: unknown) => console.error('a test of the connection broke', error));
    });
  };

  return (
    <div class="connection-test">
      <div class="buttons">
        <button type="button" disabled={isRunning} onClick={start} data-testid="test-connection">
          {t('test.start')}
        </button>
        <p class="hint">{t('test.hint')}</p>
      </div>
      <p class="fault" role="alert">
        {fault}
      </p>
      <ul class="facts" aria-live="polite" data-testid="findings">
        {trials.map(({ name, finding }) => (
          <li key={name} data-result={finding?.result} data-tone={finding ? toneOf(finding) : 'calm'}>
            <span class="dot" aria-hidden="true" />
            <div>
              <p>
                <strong>{name}</strong>
              </p>
              <p>{finding ? findingSentence(finding, t) : t('test.running')}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const toneOf = ({ result }: Finding) =>
  result === 'works' || result === 'answers' || result === 'same' ? 'live' : 'waiting';
