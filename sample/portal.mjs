/**
 * A small council portal of an invented town, in the structure of Ghent's. The browser shows it under the portal's own
 * address, but every page is answered from this folder: nothing is asked of the network.
 */
import { readFileSync } from 'node:fs';

/** Where the sample portal is shown: a host that the extension knows. */
export const SAMPLE_ORIGIN = 'https://ebesluitvorming.gent.be';

const PAGES = {
  '/': 'start',
  '/zittingen/26.0309.1010.2001': 'agenda',
  '/zittingen/26.0309.1010.2001/agendapunten/26.0302.4400.0117': 'answered',
  '/zittingen/26.0309.1010.2001/agendapunten/26.0302.4400.0121': 'unanswered',
  '/zittingen/26.0309.1010.2001/agendapunten/26.0302.4400.0098': 'decision',
  '/zittingen/26.0209.1010.1904/notulen': 'minutes',
};

/** @typedef {'start' | 'agenda' | 'answered' | 'unanswered' | 'decision' | 'minutes'} SamplePage */

/** What a browser is told: the same shape for both drivers. */
/** @typedef {{ status: number, contentType: string, body: string }} Answer */

const STYLE = `
  body { margin: 0; font: 16px/1.55 Georgia, serif; color: #222; background: #fff; }
  .sample { margin: 0; padding: 8px 24px; background: #fdf3d0; color: #4a3a00; font: 14px/1.4 system-ui, sans-serif; }
  nav { padding: 16px 24px; border-bottom: 1px solid #ccc; font-family: system-ui, sans-serif; }
  nav a { margin-right: 20px; }
  main { max-width: 46rem; margin: 0 auto; padding: 24px; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  h2 { margin-top: 2rem; font-size: 1.2rem; }
  a { color: #00527a; }
  table { border-collapse: collapse; }
  th, td { padding: 4px 12px; border: 1px solid #bbb; text-align: left; }
  .opendata-meetinginformation, .publication-date { color: #555; font: 14px/1.5 system-ui, sans-serif; }
`;

/**
 * A page in the portal's shell.
 * @param {string} content HTML of the page's own part
 */
export const portalPage = (content) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="_ctx" content="/">
<title>Raadpleegomgeving - Open Data - Agendapunt</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<p class="sample">Voorbeeldpagina van Kanttekening. De stad Ravelingen, haar raadsleden en hun woorden zijn verzonnen.</p>
<nav><a href="/">Startpagina</a><a href="/zittingen/26.0309.1010.2001">Agenda</a><a href="/zittingen/26.0209.1010.1904/notulen">Notulen</a></nav>
<main>
${content}</main>
<footer><p class="sample">Voorbeeldportaal van de verzonnen stad Ravelingen</p></footer>
</body>
</html>
`;

/**
 * The address of a page of the sample portal.
 * @param {SamplePage} page
 */
export function sampleAddress(page) {
  const path = Object.entries(PAGES).find(([, name]) => name === page)?.[0];
  return SAMPLE_ORIGIN + path;
}

/**
 * The answer of the sample portal to a request; null for another host.
 * @param {string} address
 * @returns {Answer | null}
 */
export function samplePortal(address) {
  const { origin, pathname } = new URL(address);
  if (origin !== SAMPLE_ORIGIN) return null;
  const name = Object.entries(PAGES).find(([path]) => path === pathname.replace(/;jsessionid=[^/]*/, ''))?.[1];
  const contentType = 'text/html; charset=utf-8';
  if (!name) return { status: 404, contentType, body: portalPage('<h1>Deze pagina bestaat niet</h1>\n') };
  const content = readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');
  return { status: 200, contentType, body: portalPage(content) };
}
