import { readdirSync, readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { builtFor } from './extension';

const test = base.extend<{ manifest: Record<string, unknown> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  manifest: async ({}, use, { project }) => use(JSON.parse(readFileSync(`${builtFor(project.name)}/manifest.json`, 'utf8'))),
});

/** What both browsers are told, word for word: whatever is added here is something that the extension may do, or asks for. */
const BOTH = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  short_name: 'Kanttekening',
  description: '__MSG_extension_description__',
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
  optional_permissions: ['downloads'],
  optional_host_permissions: ['https://*/*'],
  action: { default_title: 'Kanttekening', default_popup: 'popup.html' },
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
  content_scripts: [
    {
      matches: [
        '*://*.onlinesmartcities.be/*',
        '*://besluitvorming.brugge.be/*',
        '*://besluitvorming.hasselt.be/*',
        '*://besluitvorming.leuven.be/*',
        '*://ebesluit.antwerpen.be/*',
        '*://ebesluitvorming.gent.be/*',
      ],
      include_globs: [
        '*://besluitvorming.brugge.be/*',
        '*://besluitvorming.hasselt.be/*',
        '*://besluitvorming.leuven.be/*',
        '*://ebesluit.antwerpen.be/*',
        '*://ebesluitvorming.gent.be/*',
        '*://raadpleeg-*.onlinesmartcities.be/*',
      ],
      run_at: 'document_idle',
      js: ['content-scripts/content.js', 'content-scripts/marking.js'],
    },
  ],
};

const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];

const EXPECTED: Record<string, object> = {
  chromium: {
    ...BOTH,
    permissions: [...PERMISSIONS, 'sidePanel'],
    minimum_chrome_version: '127',
    background: { type: 'module', service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    ...BOTH,
    permissions: PERMISSIONS,
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Kanttekening', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'kanttekening@kanttekening.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

test('the manifest is what it is meant to be, and nothing more', ({ manifest }, { project }) => {
  expect(manifest).toEqual(EXPECTED[project.name]);
});

test('at most four commands suggest a key: with a fifth, Chromium does not start the extension', ({ manifest }) => {
  const commands = Object.values(manifest.commands as Record<string, { suggested_key?: object }>);
  expect(commands.filter((command) => command.suggested_key !== undefined).length).toBeLessThanOrEqual(4);
});

test('no page can find the extension by its files, and no site is the extension’s without being asked for', ({ manifest }) => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('host_permissions');
});

test('every picture and every file that the manifest names is in the build, and every language', ({ manifest }, { project }) => {
  const files = readdirSync(builtFor(project.name), { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:png|html|js)(?=")/g) ?? [];
  expect(named.length).toBeGreaterThan(6);
  expect(files).toEqual(expect.arrayContaining([...named, ...['nl', 'fr', 'de', 'en'].map((each) => `_locales/${each}/messages.json`)]));
});
