import type { TemplateFault } from '../../../lib/capture/templates/parse-templates';
import type { Translate } from '../../../lib/i18n/translate';

/** What is wrong with a template, in words. */
export const faultSentence = ({ code, line, field, what }: TemplateFault, t: Translate): string =>
  code === 'no-json'
    ? t('template.fault-no-json', { line: String(line ?? 1) })
    : t(`template.fault-${code}`, { field, what });
