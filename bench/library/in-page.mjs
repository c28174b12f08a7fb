/** What runs in the library's page while it is measured. Each function stands alone: its text is sent there. */

/** Runs in the page: gives when, after its start, something stands in the document and has been painted, in ms. */
export function painted(/** @type {{ selector: string }} */ { selector }) {
  return new Promise((/** @type {(ms: number) => void} */ done) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
    };
    look();
  });
}

/** Runs in the page: types a text letter by letter, and gives how long each took until its rows were painted, in ms. */
export async function typed(/** @type {{ text: string }} */ { text }) {
  const field = document.querySelector('#search');
  const list = document.querySelector('.list-frame');
  if (!(field instanceof HTMLInputElement) || !list) throw new Error('There is no search box.');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const put = async (/** @type {string} */ value) => {
    const start = performance.now();
    field.value = value;
    field.setSelectionRange(value.length, value.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    do await frame();
    while (list.getAttribute('aria-busy') === 'true' || list.querySelector('.result-row:first-child:not(:has(a))'));
    return performance.now() - start;
  };
  const times = [];
  for (let length = 1; length <= text.length; length += 1) {
    times.push(await put(text.slice(0, length)));
    await new Promise((done) => setTimeout(done, 60));
  }
  await put('');
  return times;
}

/** Runs in the page: clicks what is told, and gives how long it took until the rows and counts were there, in ms. */
export async function clicked(/** @type {{ selector: string }} */ { selector }) {
  const list = document.querySelector('.list-frame');
  const target = document.querySelector(selector);
  if (!(target instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
  const start = performance.now();
  target.click();
  do await new Promise((done) => requestAnimationFrame(done));
  while (list?.getAttribute('aria-busy') === 'true');
  return performance.now() - start;
}

/** Runs in the page: scrolls down by a third of the window a frame, and gives the length of every frame in ms. */
export async function scrolled(/** @type {{ frames: number }} */ { frames }) {
  const times = [];
  let last = await new Promise((/** @type {(now: number) => void} */ done) => requestAnimationFrame(done));
  for (let count = 0; count < frames; count += 1) {
    window.scrollBy(0, window.innerHeight / 3);
    const now = await new Promise((/** @type {(now: number) => void} */ done) => requestAnimationFrame(done));
    times.push(now - last);
    last = now;
  }
  window.scrollTo(0, 0);
  return times;
}
