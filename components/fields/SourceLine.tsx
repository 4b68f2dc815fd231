import type { Source } from '../../lib/records/source';
import { useTranslate } from '../frame/environment';
import { Labelled } from './Labelled';

/** Where a record was captured from, with the link back. */
export function SourceLine({ source }: { source: Source | null }) {
  const t = useTranslate();
  if (!source) return null;
  const title = source.title || source.url || '';
  return (
    <Labelled label={t('field.source')}>
      {source.url ? (
        <a class="value" href={source.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span class="value">{title}</span>
      )}
      {source.excerpt && <blockquote>{source.excerpt}</blockquote>}
    </Labelled>
  );
}
