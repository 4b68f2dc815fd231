import { awaitedCount } from '../../lib/store/delegation-queries';
import { listCounts } from '../../lib/store/queries';
import { useEnvironment } from '../frame/environment';
import { Figure } from '../frame/Figure';
import { Icon } from '../frame/Icon';
import { useCalmQuery } from '../frame/live-query';
import { Presence } from '../workspace/Presence';
import { Switcher } from '../workspace/Switcher';
import { listAreas, listOf } from './areas';
import type { HeadProps } from './PanelHead';

/** The wide desk's column of views, with how much there is in each. */
export function NavColumn({ all, current, area, onSwitch, onSearch, onDialog }: HeadProps) {
  const { t, today, zone, hrefOf } = useEnvironment();
  const counts = useCalmQuery((db) => listCounts(db, current.id, { today, zone }), [current.id, today, zone]);
  const waiting = useCalmQuery(awaitedCount, []);
  const link = (id: HeadProps['area'], count?: number) => (
    <a
      key={id}
      href={hrefOf({ ws: current.id, area: id, open: null })}
      aria-current={id === (listOf(area) ?? area) ? 'page' : undefined}
    >
      <span>{t(`view.${id}`)}</span>
      {count ? (
        <Figure n={count >= 100 && id === 'today' ? t('list.at-least', { n: count }) : count} />
      ) : null}
    </a>
  );
  return (
    <header class="nav-column">
      <Switcher
        all={all}
        current={current}
        onSwitch={onSwitch}
        onShare={() => onDialog('share')}
        onInvite={() => onDialog('invite')}
        onJoin={() => onDialog('join')}
      />
      <Presence current={current} />
      <nav aria-label={t('view.navigation')}>
        {listAreas.map((id) => link(id, counts?.[id]))}
        {link('queue', waiting)}
        <hr />
        {link('templates')}
        {link('bin')}
        {link('settings')}
      </nav>
      <div class="nav-tools">
        <button type="button" class="icon" aria-label={t('search.label')} onClick={onSearch}>
          <Icon name="search" />
        </button>
        <button type="button" class="icon" aria-label={t('keys.title')} onClick={() => onDialog('keys')}>
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
