import { startHubInBrowser } from '../../lib/hub/start-in-browser';

startHubInBrowser().catch((error: unknown) => console.error('the hub did not start', error));
