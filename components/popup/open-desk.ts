import { browser } from 'wxt/browser';
import { formatRoute, type Route } from '../frame/route';

/** Firefox calls it a sidebar; the extension API types know Chrome's side panel only. */
interface Sidebars {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside the page. Must be called in a click, before anything is awaited. */
export async function openPanel(windowId: number | null): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Sidebars;
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
}

export const appHref = (route: Route): string => `/app.html${formatRoute(route)}`;

export const appUrl = (ws: string | null): string => appHref({ ws: ws ?? '', area: 'today', open: null });
