import type { LaterInstance } from '../../lib/store/later-instances';
import { useEnvironment } from '../frame/environment';
import { Icon } from '../frame/Icon';
import type { Route } from '../frame/route';

/** A time at which a task will be due again: it cannot be ticked off yet; opening it opens the task. */
export function LaterRow({ instance, to }: { instance: LaterInstance; to: Route }) {
  const { t, dates, hrefOf } = useEnvironment();
  const { title, due } = instance;
  return (
    <li class="row" data-later>
      <span class="later-sign">
        <Icon name="repeat" />
      </span>
      <a class="row-link" href={hrefOf(to)}>
        <span class="row-title">{title || t('row.untitled')}</span>
        <span class="visually-hidden">{t('series.later')}</span>
      </a>
      <time class="when">{dates.brief(due)}</time>
    </li>
  );
}
