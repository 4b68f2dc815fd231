import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from './environment';

/** Stands at the end of a list that goes on; when it comes near, more is read. */
export function Sentinel({ onNear }: { onNear: () => void }) {
  const t = useTranslate();
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!mark.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { rootMargin: '600px' },
    );
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, [onNear]);
  return (
    <p ref={mark} class="sentinel">
      {t('list.loading')}
    </p>
  );
}
