import { describe, expect, test } from 'vitest';
import { parsePage, showPage } from '../../tests/reading/shown-page';
import { BOUNDS } from './bounds';
import { type Line, readLines } from './lines';

const read = (page: Document, selector?: string): Line[] =>
  readLines(page.documentElement, new Set(selector === undefined ? [] : page.querySelectorAll(selector)), BOUNDS).lines;
const lines = (html: string): Line[] => read(parsePage(html));
const texts = (html: string): string[] => lines(html).map(({ text }) => text);

describe('text', () => {
  test('runs of white space and no-break spaces are one space', () => {
    expect(texts('<p>  een\n\t twee&nbsp;&nbsp;drie </p>')).toEqual(['een twee drie']);
  });

  test('goes on through inline elements', () => {
    expect(texts('<p>een <b>tw</b>ee <a href="/x">drie</a></p>')).toEqual(['een twee drie']);
  });

  test('keeps what cannot be seen and what could mislead', () => {
    const page = parsePage('<p></p>');
    const words = 'a\u202Eb\u2066c\u0000d e\u00ADf\u200Bg';
    page.querySelector('p')?.append(words);
    expect(read(page).map(({ text }) => text)).toEqual([words]);
  });

  test('of a list that Word left in pieces is not lost', () => {
    expect(texts('<ul><span>los</span><li>een</li><span> </span><li><p>twee</p></li></ul>')).toEqual(['los', 'een', 'twee']);
  });
});

describe('line breaks', () => {
  test('one goes on with the paragraph, two begin another', () => {
    expect(lines('<p>een<br>twee<br><br>drie</p>').map(({ text, continues }) => [text, continues])).toEqual([
      ['een', false],
      ['twee', true],
      ['drie', false],
    ]);
  });

  test('one before a block is nothing', () => {
    expect(lines('<div>een<br><p>twee</p></div>').map(({ continues }) => continues)).toEqual([false, false]);
  });
});

describe('what is not rendered is not read', () => {
  test.each([
    '<div hidden>weg</div>',
    '<div style="color:red;DISPLAY : none">weg</div>',
    '<p style="visibility:hidden">weg</p>',
    '<script>weg</script><style>weg</style><template><p>weg</p></template><noscript>weg</noscript>',
    '<textarea>weg</textarea><select><option>weg</option></select><button>weg</button>',
    '<label for="a">weg</label><input id="a"><label>weg <input></label>',
    '<nav>weg</nav><footer>weg</footer><aside>weg</aside><div role="navigation">weg</div>',
    '<dialog><p>weg</p></dialog>',
  ])('%s', (html) => {
    expect(texts(`<p>er</p>${html}`)).toEqual(['er']);
  });

  test('a class counts where a style sheet hides it', async () => {
    const html =
      '<style>.a, #b { display: none } .c { visibility: hidden }</style><p class="a">weg</p><p id="b">weg</p><p class="c">weg</p><p class="d">er</p>';
    expect(read(await showPage(html)).map(({ text }) => text)).toEqual(['er']);
  });

  test.each([
    '<div aria-hidden="true">er</div>',
    '<details><summary>er</summary></details>',
    '<label>er</label>',
    '<p style="display:block">er</p>',
  ])('%s is', (html) => {
    expect(texts(html)).toEqual(['er']);
  });
});

describe('how a line looks', () => {
  test('all of it, or its beginning, can be emphasised', () => {
    const [all, beginning, styled] = lines(
      '<p><b>Vraag:</b></p><p><u>Vraag</u>: tekst</p><p><span style="font-weight:700">Vraag</span></p>',
    );
    expect(all).toMatchObject({ strong: true, lead: 'Vraag:' });
    expect(beginning).toMatchObject({ strong: false, lead: 'Vraag' });
    expect(styled).toMatchObject({ strong: true });
  });

  test('emphasis ends with its element', () => {
    expect(lines('<div><b>een<p>twee</p></b>drie</div>').map(({ strong }) => strong)).toEqual([true, true, false]);
  });

  test('headings, links, rules and scopes are known', () => {
    const page = parsePage('<main><h3><a href="/x">een</a></h3><hr><section><p>twee</p></section></main>');
    const [heading, text] = read(page, 'section');
    expect(heading).toMatchObject({ heading: 3, linked: true, afterRule: false, scope: null });
    expect(text).toMatchObject({ heading: 0, linked: false, afterRule: true });
    expect(text?.scope?.localName).toBe('section');
  });
});
