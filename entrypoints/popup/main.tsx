import '../../components/popup/popup.css';
import { startPage } from '../../components/frame/start-page';
import { appHref } from '../../components/popup/open-desk';
import { Popup } from '../../components/popup/Popup';
import { readToday } from '../../components/popup/PopupToday';
import { wallClock } from '../../lib/calendar/zoned';
import { loadPopupMessages } from '../../lib/i18n/load';

void startPage({
  read: (db, { now, zone }) => readToday(db, wallClock(now(), zone).date, zone),
  hrefOf: appHref,
  load: loadPopupMessages,
  view: (today) => <Popup first={today} />,
});
