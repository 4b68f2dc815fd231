import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { type CameraFault, mayScan, scanCamera } from './scan-camera';

/** Reads a picture with the camera, where there may be one: an invite's, unless `hold` says what else to hold before it. */
export function ScanInvite({ onText, hold }: { onText: (text: string) => void; hold?: string }) {
  const t = useTranslate();
  const video = useRef<HTMLVideoElement>(null);
  const [scanning, setScanning] = useState(false);
  const [fault, setFault] = useState<CameraFault | null>(null);
  useEffect(() => {
    if (!scanning || !video.current) return;
    const life = new AbortController();
    scanCamera(video.current, life.signal)
      .then((found) => {
        if (life.signal.aborted || !found) return;
        if ('text' in found) onText(found.text);
        else setFault(found.fault);
      })
      .catch((error: unknown) => {
        console.error('scanning failed', error);
        setFault('missing');
      })
      .finally(() => setScanning(false));
    return () => life.abort();
  }, [scanning]);
  if (!mayScan()) return null;
  return (
    <div class="scan">
      {scanning && (
        <video ref={video} playsInline muted aria-label={t('scan.picture')} data-testid="scan-video" />
      )}
      <div class="buttons">
        <button
          type="button"
          onClick={() => {
            setFault(null);
            setScanning(!scanning);
          }}
          data-testid="scan"
        >
          {t(scanning ? 'scan.stop' : 'scan.start')}
        </button>
      </div>
      <p class="hint" role="status">
        {scanning && (hold ?? t('scan.hold'))}
      </p>
      <p class="fault" role="alert">
        {fault && t(`scan.${fault}`)}
      </p>
    </div>
  );
}
