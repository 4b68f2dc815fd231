import { Dialog } from '../frame/Dialog';
import { useTranslate } from '../frame/environment';
import { Handshake } from '../pairing/Handshake';

/** Connects this browser with another one of a workspace without a relay. */
export function HandshakeDialog({ ws, onClose }: { ws: string; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('hand.title')} onClose={onClose}>
      <div class="invite-panel">
        <p>{t('hand.intro')}</p>
        <Handshake room={ws} begin="either" />
      </div>
    </Dialog>
  );
}
