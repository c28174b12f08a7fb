import { sampleAddress, samplePortal } from '../../sample/portal.mjs';
import type { View } from '../browsers/drivers';
import { openSample } from './acts';
import { expectThere, test } from './extension';
import { expectDrawn, expectPainted } from './words-of-page';

/** Starts block mode from the popup, by keyboard. */
async function startBlockMode(tab: View, popup: View): Promise<void> {
  await expectThere(popup, 'button', 'More');
  await popup.tabTo('button', 'More');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Mark by keyboard');
  await popup.tabTo('button', 'Mark by keyboard');
  await popup.press('Enter');
  await expectDrawn(tab, 'Paragraph');
  await tab.show();
}

const PROMISE = 'De stad beloofde bij de start om na zes maanden te meten hoe de fietsen gebruikt worden.';
const BOTH = `${PROMISE} Die zes maanden zijn om.`;

/** What the status line says is also spoken, together with the words of the block. */
async function press(tab: View, key: string, spoken: string): Promise<void> {
  await tab.press(key);
  await expectDrawn(tab, spoken);
}

test('by keyboard alone a person marks, extends, tags, undoes, removes and attaches anew, and is told each time', async ({ app }) => {
  const address = sampleAddress('answered');
  await (await openSample(app, { tag: 'belofte', note: 'Opvolgen' })).close();
  const tab = await app.open(address);
  await startBlockMode(tab, await app.popup());
  await tab.press('PageUp');
  await press(tab, 'PageUp', 'Context');
  await press(tab, 'j', 'Sinds september');
  await press(tab, 'j', 'Paragraph 2 of 2');
  await press(tab, 'ArrowRight', 'Sentence 3 of 4');
  await press(tab, 'm', 'Marked.');
  await expectPainted(tab, PROMISE);
  await press(tab, 'Shift+ArrowRight', 'Die zes maanden zijn om.');
  await press(tab, '1', 'Marked.');
  await expectPainted(tab, PROMISE, BOTH);
  await press(tab, 'c', 'Stored.');
  await press(tab, 'u', 'Undone.');
  await press(tab, 'u', 'Undone.');
  await expectPainted(tab, PROMISE);
  await press(tab, 'r', 'Done again.');
  await expectPainted(tab, PROMISE, BOTH);
  await press(tab, 'Delete', 'Passage removed.');
  await expectPainted(tab, PROMISE);
  await press(tab, '?', 'Next sub-question');
  await tab.press('Escape');
  await tab.press('Escape');

  // The sentence goes; its passage is attached to another one.
  app.sites = (asked) => {
    const answer = samplePortal(asked);
    return answer && { ...answer, body: answer.body.replace(/De stad beloofde bij de start[^<]*om\./, 'Dat is verbeterd.') };
  };
  await tab.reload();
  await expectPainted(tab);
  const panel = await app.popup();
  const attach = `Attach again: ${PROMISE.slice(0, 60)}…`;
  await expectThere(panel, 'button', attach);
  await panel.tabTo('button', attach);
  await panel.press('Enter');
  await expectDrawn(tab, 'Choose the words');
  await panel.close().catch(() => undefined);
  await tab.show();
  await tab.press('PageUp');
  await press(tab, 'PageUp', 'Context');
  await press(tab, 'j', 'Sinds september');
  await press(tab, 'j', 'Dat is verbeterd.');
  await press(tab, 'm', 'Attached to these words.');
  await expectPainted(tab, 'Dat is verbeterd.');
});
