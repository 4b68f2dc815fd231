import '../../components/desk/desk.css';
import { Desk } from '../../components/desk/Desk';
import { formatRoute } from '../../components/frame/route';
import { startPage } from '../../components/frame/start-page';

void startPage({
  read: async () => null,
  hrefOf: formatRoute,
  view: () => <Desk />,
});
