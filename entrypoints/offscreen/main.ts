import { startHubInBrowser } from '../../lib/hub/start-in-browser';
import { answerBackground } from '../../lib/omnibox/ask';

answerBackground();
startHubInBrowser().catch((error: unknown) => console.error('the hub did not start', error));
