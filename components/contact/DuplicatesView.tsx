import { useEffect, useState } from 'preact/hooks';
import type { DuplicatePair } from '../../lib/contacts/find-duplicates';
import { contactsById, duplicateContacts } from '../../lib/store/contact-queries';
import type { Row } from '../../lib/store/db';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { Sentinel } from '../frame/Sentinel';
import { useDecidePair } from './decide-pair';
import { MergeDialog } from './MergeDialog';
import { inOrder, likelyChoice } from './merge-choice';
import { reasonText } from './reason-text';

const PAGE = 40;

/** Contacts that look alike, the surest first, each pair with what speaks for it. */
export function DuplicatesView({ ws, onClose }: { ws: string; onClose: () => void }) {
  const { db, t } = useEnvironment();
  const [pairs, setPairs] = useState<DuplicatePair[] | null>(null);
  const [read, setRead] = useState(0);
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    const stop = new AbortController();
    duplicateContacts(db, ws, setRead, stop.signal).then(setPairs, (error: unknown) => {
      if (!stop.signal.aborted) console.error('duplicates not read', error);
    });
    return () => stop.abort();
  }, [db, ws]);
  const shown = pairs?.slice(0, limit) ?? [];
  const ids = [...new Set(shown.flatMap(({ a, b }) => [a, b]))];
  const contacts = useLiveQuery((db) => contactsById(db, ws, ids), [ws, ids.join()]);
  const standing = shown.flatMap(({ a, b, reasons }) => {
    const [one, other] = [contacts?.get(a), contacts?.get(b)];
    const isDecided = one?.distinct[b] || other?.distinct[a];
    return one && other && !isDecided ? [{ pair: inOrder(one, other), reasons }] : [];
  });
  const isDone = pairs !== null && contacts !== undefined && standing.length === 0 && pairs.length <= limit;

  return (
    <div class="list" data-testid="duplicates" data-ready={pairs !== null || undefined}>
      <div class="list-head">
        <button type="button" onClick={onClose}>
          {t('alike.back')}
        </button>
        <p class="hint" role="status">
          {pairs === null ? t('alike.reading', { n: read }) : t('alike.found', { n: pairs.length })}
        </p>
      </div>
      {isDone && <Empty text={t('alike.none')} action={{ label: t('alike.back'), run: onClose }} />}
      <ul class="pairs">
        {standing.map(({ pair, reasons }) => (
          <Pair key={pair.map(({ id }) => id).join()} pair={pair} reasons={reasons} />
        ))}
      </ul>
      {pairs !== null && pairs.length > limit && <Sentinel onNear={() => setLimit(limit + PAGE)} />}
    </div>
  );
}

interface PairProps {
  pair: [Row<'contact'>, Row<'contact'>];
  reasons: DuplicatePair['reasons'];
}

function Pair({ pair: [keep, gone], reasons }: PairProps) {
  const { t, hrefOf } = useEnvironment();
  const decide = useDecidePair();
  const [comparing, setComparing] = useState(false);
  const link = ({ ws, id, name, organisation, role }: Row<'contact'>) => (
    <a href={hrefOf({ ws, area: 'contacts', open: { area: 'contacts', id } })}>
      {name || organisation || t('row.untitled')}
      {name && (role || organisation) && <span class="meta">{role || organisation}</span>}
    </a>
  );
  return (
    <li class="pair-row" data-pair={`${keep.id} ${gone.id}`}>
      <div class="pair-names">
        {link(keep)}
        {link(gone)}
      </div>
      <p class="meta">
        {reasons.map((reason) => (
          <span key={reason.kind}>{reasonText(reason, t)}</span>
        ))}
      </p>
      <div class="buttons">
        <button type="button" data-testid="compare" onClick={() => setComparing(true)}>
          {t('alike.compare')}
        </button>
        <button
          type="button"
          data-testid="merge-now"
          onClick={() => void decide.merge(keep, gone, likelyChoice(keep, gone))}
        >
          {t('merge.do')}
        </button>
        <button type="button" data-testid="distinct" onClick={() => void decide.areDistinct(keep, gone.id)}>
          {t('alike.distinct')}
        </button>
      </div>
      {comparing && <MergeDialog a={keep} b={gone} onClose={() => setComparing(false)} />}
    </li>
  );
}
