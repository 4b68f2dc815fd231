import { listOf, viewsOf } from '../desk/areas';
import { useTranslate } from '../frame/environment';
import { type Area, go } from '../frame/route';
import { Tabs } from '../frame/Tabs';

/** The views of a list: of time above Today, of order above Tasks. */
export function ViewTabs({ ws, area }: { ws: string; area: Area }) {
  const t = useTranslate();
  const list = listOf(area) === 'today' ? 'today' : 'tasks';
  const said = (id: Area) => {
    if (id === 'tasks') return t('list.open');
    return id === 'waiting' || id === 'people' || id === 'done' ? t(`list.${id}`) : t(`view.${id}`);
  };
  return (
    <Tabs<Area>
      label={t(`view.${list}`)}
      tabs={viewsOf[list].map((id: Area) => ({ id, label: said(id) }))}
      current={area}
      panel="tasks-list"
      onTab={(id) => go({ ws, area: id, open: null })}
    />
  );
}
