import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false, // explicit imports: the import lines are the architecture drawing
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    resolve: {
      // WXT's own context announces itself to the page by events and messages, by which a page could tell that the extension is there.
      alias: { 'wxt/utils/content-script-context': path('./lib/page/silent-context.ts') },
    },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Kanttekening',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    // Asked for when backups that are made by themselves are switched on.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    // Neighbours on the keyboard that neither browser has taken: Chromium groups tabs by Alt+Shift+P, Firefox opens menus by
    // Alt with B, E, F, H, S, T and V. Four suggested keys are the browsers' maximum: with a fifth, Chromium does not start the extension.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'save-question': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_saveQuestion__' },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_openSidePanel__' },
      'block-mode': { description: '__MSG_command_blockMode__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_openLibrary__' },
    },
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; object-src 'none'; img-src 'self' data:; connect-src 'self'",
    },
    // Chromium lets `action.openPopup` be called from 127 on. Firefox declares by 140 what an extension collects; there the
    // toolbar button asks to be pressed where the popup may not open by itself. Style and storage need less than either.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kanttekening@kanttekening.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
