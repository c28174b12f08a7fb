import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sampleAddress } from '../../sample/portal.mjs';
import { expect, test } from './extension';

test('a page that is open in the test browser is saved as it is shown', async ({ app }) => {
  const address = sampleAddress('answered');
  const tab = await app.open(address);
  await tab.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p style="display: none">Tel mee</p><p>Later erbij.</p>'),
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kanttekening-save-page-'));
  try {
    const args = ['scripts/save-page.mjs', address, '--name', 'green-valley-open', '--into', folder];
    await promisify(execFile)(process.execPath, args);
    const saved = (file: string) => readFileSync(path.join(folder, 'green-valley-open', file), 'utf8');
    expect(saved('page.html')).toMatch(/<p style="display: none" hidden="">Tel mee<\/p><p>Later erbij\.<\/p>/);
    expect(JSON.parse(saved('expected.json')).questions[0]).toMatchObject({ reference: '2026_MV_00117', answered: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
