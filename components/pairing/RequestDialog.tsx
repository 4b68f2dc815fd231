import { useState } from 'preact/hooks';
import { requestsAsking } from '../../lib/store/pairing-queries';
import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { RequestCard } from './RequestCard';

/** Those who ask to be let in, the first first. */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const asking = useLiveQuery(requestsAsking, []);
  const [handled, setHandled] = useState<string | null>(null);
  const request = handled ?? asking?.[0]?.id;
  return (
    <Dialog title={t('request.title')} onClose={onClose}>
      {request ? (
        <RequestCard
          key={request}
          request={request}
          onDecide={() => setHandled(request)}
          onDone={() => {
            if (asking && asking.length > 0) setHandled(null);
            else onClose();
          }}
        />
      ) : (
        asking && <p role="status">{t('request.nobody')}</p>
      )}
    </Dialog>
  );
}
