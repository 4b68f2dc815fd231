import { useEffect, useState } from 'preact/hooks';

/** Modules of white around it: fewer, and some cameras do not see where it ends (ISO/IEC 18004 wants four). */
const QUIET = 4;

/** A text as a QR code, dark on light in both themes, for that is what cameras read. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<boolean[][] | null>(null);
  useEffect(() => {
    let wanted = true;
    import('qr').then(
      ({ default: encodeQR }) => wanted && setModules(encodeQR(text, 'raw', { ecc: 'low', border: QUIET })),
      (error: unknown) => console.error('no QR code', error),
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  const size = modules?.length ?? 1;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} data-testid="invite-qr">
      {modules && <path d={pathOf(modules)} />}
    </svg>
  );
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(modules: boolean[][]): string {
  const runs = modules.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
    });
  });
  return runs.join('');
}
