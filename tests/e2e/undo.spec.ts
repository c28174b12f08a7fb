import { setTimeout as pause } from 'node:timers/promises';
import { sampleAddress } from '../../sample/portal.mjs';
import { MOST_LOST, openSample } from './acts';
import { expect, expectText, expectThere, expectValue, test } from './extension';

test('what was done is undone and redone from the popup and the library alike, down to the saving of the question', async ({ app }) => {
  const popup = await openSample(app, { note: 'Navragen in juni.', tag: 'fiets' });
  await expectThere(popup, 'button', 'Undo: note typed');
  await popup.tabTo('button', 'Undo: note typed');
  await popup.press('Enter');
  await expectValue(popup, 'textbox', 'Note', '');
  await expectText(popup, 'Undone: note typed');
  await popup.tabTo('button', 'Undo: tag added');
  await popup.press('Enter');
  await expectThere(popup, 'button', 'Save');
  expect(await popup.count('button', 'Remove tag fiets')).toBe(0);
  await popup.close();

  const library = await app.open(app.address('library.html'));
  await expectText(library, 'Nothing saved yet');
  await expectThere(library, 'button', 'Redo: tag added');
  await library.tabTo('button', 'Redo: tag added');
  await library.press('Enter');
  await expectText(library, '1 question saved', 'fiets');
  await library.press('Control+y');
  await expectText(library, 'Navragen in juni.', 'Done again: note typed');

  await app.open(sampleAddress('answered'));
  const again = await app.popup();
  await expectValue(again, 'textbox', 'Note', 'Navragen in juni.');
  await again.tabTo('textbox', 'Note');
  await again.press('Control+End');
  await again.type(' En in juli.', 20);
  await expectThere(again, 'button', 'Saved');
  await expectThere(again, 'button', 'Nothing to redo');
  await pause(MOST_LOST);
  await again.close();
  await library.show();
  await expectText(library, 'Navragen in juni. En in juli.');
});
