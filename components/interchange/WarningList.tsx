import type { ImportWarning } from '../../lib/interchange/warning';
import { useEnvironment } from '../frame/environment';

/** So many are shown. */
const SHOWN = 100;

/** What was amiss in a file, with the line it stands in. */
export function WarningList({ warnings }: { warnings: readonly ImportWarning[] }) {
  const { t, tag } = useEnvironment();
  if (warnings.length === 0) return null;
  return (
    <details class="warnings" data-testid="import-warnings">
      <summary>{t('import.warnings', { n: warnings.length })}</summary>
      <ul>
        {warnings.slice(0, SHOWN).map(({ at, reason, what }, n) => (
          <li key={n}>
            <span class="figure">{t('import.line', { line: at.toLocaleString(tag) })}</span>
            <span>{t(`import.warning-${reason}`, { what })}</span>
          </li>
        ))}
        {warnings.length > SHOWN && <li class="hint">{t('import.more', { n: warnings.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
