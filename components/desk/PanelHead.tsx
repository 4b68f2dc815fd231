import type { WorkspaceRow } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { Menu } from '../frame/Menu';
import type { Area } from '../frame/route';
import { Tabs } from '../frame/Tabs';
import { appUrl } from '../popup/open-desk';
import { Presence } from '../workspace/Presence';
import { Switcher } from '../workspace/Switcher';
import { listAreas, listOf } from './areas';
import type { DialogName } from './DeskDialog';

export interface HeadProps {
  all: readonly WorkspaceRow[];
  current: WorkspaceRow;
  area: Area;
  onArea: (area: Area) => void;
  onSwitch: (ws: string) => void;
  onSearch: () => void;
  onDialog: (name: DialogName) => void;
}

/** The head of the narrow desk: workspace, who is here, the four lists as tabs. */
export function PanelHead({ all, current, area, onArea, onSwitch, onSearch, onDialog }: HeadProps) {
  const t = useTranslate();
  return (
    <header class="panel-head">
      <div class="head">
        <Switcher
          all={all}
          current={current}
          onSwitch={onSwitch}
          onShare={() => onDialog('share')}
          onInvite={() => onDialog('invite')}
          onJoin={() => onDialog('join')}
        />
        <Presence current={current} />
        <Menu
          label={t('view.more')}
          className="icon"
          face={<Icon name="more" />}
          items={[
            { key: 'queue', label: t('view.queue'), run: () => onArea('queue') },
            { key: 'templates', label: t('view.templates'), run: () => onArea('templates') },
            { key: 'bin', label: t('view.bin'), run: () => onArea('bin') },
            { key: 'settings', label: t('view.settings'), run: () => onArea('settings') },
            { key: 'tab', label: t('view.open-app'), apart: true, run: () => void open(appUrl(current.id)) },
            { key: 'keys', label: t('keys.title'), run: () => onDialog('keys') },
          ]}
        />
      </div>
      <div class="tab-row">
        <Tabs
          label={t('view.navigation')}
          tabs={listAreas.map((id): { id: Area; label: string } => ({ id, label: t(`view.${id}`) }))}
          current={listOf(area) ?? area}
          panel="list-pane"
          onTab={onArea}
        />
        <button type="button" class="icon" aria-label={t('search.label')} onClick={onSearch}>
          <Icon name="search" />
        </button>
      </div>
    </header>
  );
}
