import { useState } from 'preact/hooks';
import { meetingList } from '../../lib/store/queries';
import { useNewRecord } from '../fields/new-record';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { Tabs } from '../frame/Tabs';
import { MeetingRow } from './MeetingRow';

const lists = ['coming', 'past'] as const;

export function MeetingsView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t, today, zone } = useEnvironment();
  const [when, setWhen] = useState<(typeof lists)[number]>('coming');
  const { rows, more, readOn } = usePaged(
    (db, limit) => meetingList(db, ws, { today, zone }, when, limit),
    [ws, today, zone, when],
  );
  const create = useNewRecord(ws);
  usePainted(rows !== undefined);
  const add = () => void create('meeting', { start: { date: today, time: null, zone: null } });
  return (
    <>
      <div class="list-head">
        <Tabs
          label={t('view.meetings')}
          tabs={lists.map((id) => ({ id, label: t(`list.${id}`) }))}
          current={when}
          panel="meetings-list"
          onTab={setWhen}
        />
        <button type="button" data-new onClick={add}>
          {t('action.new-meeting')}
        </button>
      </div>
      <div id="meetings-list" role="tabpanel" aria-label={t(`list.${when}`)} class="list">
        {rows?.length === 0 && (
          <Empty
            text={t(when === 'coming' ? 'empty.meetings' : 'empty.past')}
            action={{ label: t('empty.add-meeting'), run: add }}
          />
        )}
        <ul class="rows">
          {rows?.map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              to={{ ws, area: 'meetings', open: { area: 'meetings', id: meeting.id } }}
              selected={meeting.id === selected}
              dated
            />
          ))}
        </ul>
        {more && <Sentinel onNear={readOn} />}
      </div>
    </>
  );
}
