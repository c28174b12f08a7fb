import { describe, expect, test } from 'vitest';
import { BOUNDS, readPage } from '../../lib/reading/read-page';
import { parsePage, showPage } from './shown-page';

const address = new URL('https://ebesluitvorming.gent.be/zittingen/26.1/agendapunten/26.2');
const QUESTION =
  '<h1>2026_MV_00001 - Mondelinge vraag van raadslid Jo Vermaete: lantaarns</h1><h2>Vraag</h2><p>Waarom branden de lantaarns niet?</p>';

describe('reading stops at its bound and says so', () => {
  test('ten thousand nested elements', () => {
    // Chromium itself crashes when it lays out so many; its parser never nests them so deep.
    const page = parsePage(QUESTION);
    let inner: Element = page.body;
    for (let i = 0; i < 10_000; i += 1) inner = inner.appendChild(page.createElement(i % 2 === 0 ? 'div' : 'ul'));
    inner.textContent = 'Antwoord: te diep.';
    const { reading } = readPage(page, address);
    expect(reading.stoppedAt).toBe('depth');
    expect(reading.questions[0]?.title).toBe('lantaarns');
    expect(reading.questions[0]?.answered).toBe(false);
  });

  test('a page of five megabytes', () => {
    const page = parsePage(`${QUESTION}<h2>Antwoord</h2>`);
    const paragraph = page.createElement('p');
    paragraph.textContent = 'De lantaarns worden hersteld. '.repeat(180_000);
    page.body.append(paragraph);
    const { reading } = readPage(page, address);
    expect(reading.stoppedAt).toBe('characters');
    expect(reading.questions[0]?.title).toBe('lantaarns');
  });

  test('more elements than the bound', async () => {
    const page = await showPage('<ul></ul>');
    for (let i = 0; i < 300; i += 1) page.querySelector('ul')?.append(page.createElement('li'));
    const { reading } = readPage(page, address, { ...BOUNDS, elements: 200 });
    expect(reading.stoppedAt).toBe('elements');
    expect(reading.why?.code).toBe('bound');
  });

  test('ten thousand nested tags of a page are within the bound, for the parser flattens them', async () => {
    const { reading } = readPage(await showPage(`${QUESTION}${'<ul><li>'.repeat(5_000)}diep`), address);
    expect(reading.stoppedAt).toBeNull();
    expect(reading.questions[0]?.title).toBe('lantaarns');
  });

  test('a page within the bounds says nothing of them', async () => {
    expect(readPage(await showPage(QUESTION), address).reading.stoppedAt).toBeNull();
  });
});
