/** Why no camera can be used: not allowed, none there, or in use elsewhere. */
export type CameraFault = 'refused' | 'missing' | 'busy';

/** A picture is looked at this often: enough for a steady hand, and not too much for a slow machine. */
const LOOK_MS = 120;

/** Whether a camera can be asked for here. Beside a page (in the side panel) browsers do not show the question. */
export const mayScan = (): boolean =>
  location.pathname.endsWith('/app.html') && navigator.mediaDevices !== undefined;

/**
 * Shows in `video` what the camera sees, and looks for a QR code in it.
 *
 * @returns its text, or null once the signal aborts. The camera is let go in either case.
 */
export async function scanCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<{ text: string } | { fault: CameraFault } | null> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    console.warn('no camera', error);
    return { fault: faultOf(error) };
  }
  try {
    const { default: decodeQR } = await import('qr/decode.js');
    if (signal.aborted) return null;
    video.srcObject = stream;
    await video.play();
    for (;;) {
      const text = readFrame(video, decodeQR);
      if (text) return { text };
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      if (signal.aborted) return null;
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

type Decode = (image: { width: number; height: number; data: Uint8ClampedArray }) => string;

function readFrame(video: HTMLVideoElement, decodeQR: Decode): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return null;
  context.drawImage(video, 0, 0);
  try {
    return decodeQR(context.getImageData(0, 0, width, height));
  } catch {
    // There is none in this frame; the next one may have it.
    return null;
  }
}

/** By the names that getUserMedia rejects with (Media Capture and Streams, 10.3). */
function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing';
}
