import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isBranded, isInstalled } from './ensure.mjs';

const lock = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-windows': { version: '2.0.0', optional: true } },
};

test('packages are there when every one of the lock file is, at its version', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, {})).toBe(false);
});

test('a package for another system may be absent, but not at another version', () => {
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-windows': { version: '1.9.0' } };
  expect(isInstalled(lock, { packages: installed })).toBe(false);
});

test('Google Chrome is told from Chromium by its path', () => {
  expect(isBranded('/usr/bin/google-chrome-stable')).toBe(true);
  expect(isBranded('/opt/google/chrome/chrome')).toBe(true);
  expect(isBranded('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')).toBe(true);
  expect(isBranded('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')).toBe(true);
  expect(isBranded('/usr/bin/chromium')).toBe(false);
  expect(isBranded('/usr/bin/chromium-browser')).toBe(false);
});

test('installing says nothing on standard output, which belongs to the script that called', () => {
  const script = "const { ensure } = await import('./scripts/ensure.mjs'); await ensure({ chromium: true });";
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain('CHROMIUM=/nowhere/chromium is not a program');
});
