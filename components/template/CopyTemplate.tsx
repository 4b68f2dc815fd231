import { writeTemplate } from '../../lib/interchange/template-text';
import type { Template } from '../../lib/records/template';
import { useTranslate } from '../frame/environment';
import { useToasts } from '../frame/toast';

/** Copies a template as text, to be sent to anybody who has Adjutant. */
export function CopyTemplate({
  template,
  members,
}: {
  template: Template;
  members: readonly { id: string }[];
}) {
  const t = useTranslate();
  const { show } = useToasts();
  const copy = () => {
    const text = writeTemplate(template, new Set(members.map(({ id }) => id)));
    navigator.clipboard.writeText(text).then(
      () => show({ text: t('template.copied') }),
      (error: unknown) => {
        console.warn('not copied', error);
        show({ text: t('template.not-copied') });
      },
    );
  };
  return (
    <button type="button" onClick={copy}>
      {t('template.copy')}
    </button>
  );
}
