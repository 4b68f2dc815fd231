import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shortWordLists } from './scripts/short-word-lists';

/** Chrome gets Manifest V3, Firefox Manifest V2 with a persistent background page (WXT's defaults). */
export default defineConfig({
  imports: false,
  outDir: '.output',
  vite: () => ({
    plugins: [preact(), shortWordLists()],
    build: {
      target: ['chrome137', 'firefox140'],
      // A library that an entrypoint calls nothing of stays out of it (Chrome's background has no hub in it).
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !id.includes('node_modules') } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'notifications',
      'unlimitedStorage',
      ...(browser === 'chrome' || browser === 'edge' ? ['offscreen', 'sidePanel'] : []),
    ],
    action: { default_title: '__MSG_extName__' },
    omnibox: { keyword: 'adj' },
    commands: {
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandOpen__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'adjutant@adjutant.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
