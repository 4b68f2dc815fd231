import { useState } from 'preact/hooks';
import type { CaptureRefusal } from '../../../lib/capture/capture-refusal';
import { isRefusal } from '../../../lib/capture/capture-tab';
import type { Template } from '../../../lib/capture/templates/template';
import { useTranslate } from '../../frame/environment';
import { useOneAtATime } from '../../workspace/one-at-a-time';
import { type Tried, tryTemplate } from './try-template';

/** @param of gives the template as it stands, or null where it is none yet (and says why). */
export function TryTemplate({ of }: { of: () => Template | null }) {
  const t = useTranslate();
  const [tried, setTried] = useState<Tried | CaptureRefusal | null>(null);
  const { busy, start } = useOneAtATime(async () => {
    setTried(null);
    const template = of();
    if (!template) return;
    try {
      setTried(await tryTemplate(template));
    } catch (error) {
      console.error('template not tried', error);
      setTried({ refused: 'unreadable' });
    }
  });
  return (
    <div class="tried" role="status" data-testid="template-tried">
      <button type="button" data-testid="template-try" disabled={busy} onClick={() => void start()}>
        {t('template.try')}
      </button>
      {tried && isRefusal(tried) && <p>{t(`slip.${tried.refused}`)}</p>}
      {tried && !isRefusal(tried) && (
        <>
          <p>
            {t(tried.lines.length > 0 ? 'template.tried' : 'template.tried-nothing', { title: tried.title })}
          </p>
          <ul>
            {tried.lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
