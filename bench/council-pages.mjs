/**
 * Pages of an invented council, as long as asked for: with a question and its long answer, or with the same
 * text and no question; and minutes with many.
 */
import { portalPage } from '../sample/portal.mjs';

const STREETS = ['Lindendreef', 'Sluiskaai', 'Bleekweide', 'Oude Haven', 'Kapelstraat', 'Molenbrug', 'Ravelijnplein'];

/** @param {number} n */
const street = (n) => STREETS[n % STREETS.length];

/** What follows each other in the text, over and over; `n` makes each its own. */
const BLOCKS = [
  (/** @type {number} */ n) =>
    `<p>Op de <strong>${street(n)}</strong> telden de diensten vorig jaar ${n + 40} meldingen. De aannemer herstelde er ${n + 31} binnen de ` +
    `termijn; voor de andere wacht de stad op onderdelen, zoals te lezen staat in <a href="/verslagen/${n}">het verslag van de dienst</a>.</p>`,
  (/** @type {number} */ n) =>
    `<p>De bewoners van de ${street(n + 3)} vroegen om een overleg. Dat vindt plaats in het buurthuis, <em>op een avond in de week</em>, en ` +
    `wie niet kan komen, leest het besluit achteraf op de pagina van de wijk.</p>`,
  (/** @type {number} */ n) =>
    `<ul><li>nieuwe lampen in de ${street(n + 1)}, met een lager verbruik;</li><li>een tweede controle na ${(n % 6) + 2} maanden;</li>` +
    `<li>een <b>vast aanspreekpunt</b> voor wie een melding doet.</li></ul>`,
  (/** @type {number} */ n) =>
    `<table><thead><tr><th>Maand</th><th>Meldingen</th><th>Hersteld</th></tr></thead><tbody>` +
    `<tr><td>Januari</td><td>${n + 12}</td><td>${n + 9}</td></tr><tr><td>Februari</td><td>${n + 17}</td><td>${n + 15}</td></tr>` +
    `</tbody></table>`,
  (/** @type {number} */ n) =>
    `<div class="toelichting"><p>Wat de ${street(n + 5)} betreft: de studie is klaar, de werken beginnen wanneer de nutsbedrijven hun ` +
    `leidingen hebben verlegd, en <span>het voetpad</span> blijft intussen open.</p></div>`,
];

const HEAD = `<a href="/zittingen/26.0309.1010.2001">Terug naar de zitting</a>
<h1 class="return-header">2026_MV_00999 - Mondelinge vraag van raadslid Tine Wouterloot: verlichting in de wijken</h1>
<h2>Opschrift</h2>
<p>Vergadering van 9 maart 2026</p>
<p>Nummer: 2026_MV_00999</p>
<p>Raadslid(-leden):</p>
<p>Tine Wouterloot - Lijst Linde</p>
<p>Bevoegd: Jef Akkermaat</p>
<h2>Omschrijving van de vraag</h2>
<p><strong>Toelichting:</strong></p>
<p>In verschillende wijken is het al weken donker.</p>
<p><strong>Vraag:</strong></p>
<ol><li>Hoeveel meldingen kreeg de stad?</li><li>Wanneer is alles hersteld?</li></ol>
<h2>Antwoord</h2>
`;

const HEAD_WITHOUT_QUESTION = `<a href="/zittingen/26.0309.1010.2001">Terug naar de zitting</a>
<h1 class="return-header">Jaarverslag van de dienst Verlichting</h1>
<h2>Inleiding</h2>
<p>Dit verslag beschrijft het werk van het voorbije jaar.</p>
<h2>De wijken</h2>
`;

/**
 * A page of about `size` bytes of HTML.
 * @param {number} size
 * @param {{ question: boolean }} content
 */
export function councilPage(size, { question }) {
  const content = [question ? HEAD : HEAD_WITHOUT_QUESTION];
  let length = portalPage('').length + (content[0]?.length ?? 0);
  for (let n = 0; length < size; n += 1) {
    const block = `${BLOCKS[n % BLOCKS.length]?.(n)}\n`;
    content.push(block);
    length += block.length;
  }
  return portalPage(content.join(''));
}

const COUNCILLORS = ['Tine Wouterloot', 'Wannes Ottevaere', 'Mira Delrue', 'Jonas Kerremans', 'Saar Vandevijver'];

/** The subject of each question of `minutesPage`. @param {number} n */
export const subjectOf = (n) => `Verlichting in de ${street(n)}, deel ${n}`;

/**
 * One item of minutes, without the end of its answer.
 * @param {number} n
 */
const itemHead = (
  n,
) => `<div class="opendata-meetingitem" property="ext:behandelt" typeof="besluit:BehandelingVanAgendapunt" resource="https://data.ravelingen.example/id/behandelingen-van-agendapunten/26.0130.8000.${String(n).padStart(4, '0')}">
<span property="dc:subject"><span class="label">${n}.</span> <h3>2026_GR_${String(n + 100).padStart(5, '0')} - ${subjectOf(n)}. Vraag raadslid ${COUNCILLORS[n % COUNCILLORS.length]} - Beraadslaging</h3></span>
<div class="opendata-meetingitem-decision">Kennis genomen</div>
<div class="opendata-meetingitem-motivation"><h4>Motivering</h4><div class="h5-section"><h5>Feiten en context</h5><div>
<p>In de ${street(n)} is het al weken donker.</p>
<p>Daarom vragen wij:</p>
<p>1. Hoeveel meldingen kreeg de stad?</p>
<p>2. Wanneer is alles hersteld?</p>
<p>Antwoord:</p>
`;

/**
 * Minutes of about `size` bytes of HTML that hold `items` questions, each with its answer.
 * @param {number} size
 * @param {number} items
 */
export function minutesPage(size, items) {
  const content = ['<h1>Notulen van de gemeenteraad van 9 februari 2026</h1>\n<div class="opendata-minutes">\n'];
  let length = portalPage('').length + (content[0]?.length ?? 0);
  for (let item = 1, n = 0; item <= items; item += 1) {
    const own = [itemHead(item)];
    length += (own[0]?.length ?? 0) + 30;
    for (const end = (size * item) / items; own.length === 1 || length < end; n += 1) {
      const block = `${BLOCKS[n % BLOCKS.length]?.(n)}\n`;
      own.push(block);
      length += block.length;
    }
    content.push(...own, '</div></div></div></div>\n');
  }
  return portalPage(`${content.join('')}</div>\n`);
}
