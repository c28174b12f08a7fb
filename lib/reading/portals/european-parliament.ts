import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** `E-10-2026-001234_EN.html`: term, year, number, language. */
const QUESTION = /^(.*\/[A-Z]-\d{1,2}-\d{4}-\d{6})_([A-Z]{2})\.html$/;

/** The European Parliament: the answer to a question has a page of its own. */
export const europeanParliament = byWords({
  name: 'european-parliament',
  hosts: PORTAL_HOSTS['european-parliament'],
  itemId: /\/([A-Z]-\d{1,2}-\d{4}-\d{6}(?:-ASW)?)_[A-Z]{2}\.html$/,
  query: [],
  sentences: [
    /\b(?<reference>[A-Z]-\d{6}\/\d{4})\b/,
    /^(?<asker>\p{Lu}[^():;]{3,60} \([^()]{2,40}\)(?:, \p{Lu}[^():;]{3,60} \([^()]{2,40}\))*)$/u,
    /^(?:to|aan|à|an) (?:the|de|la|le|die|het) (?<addressee>\p{Lu}\p{L}+)$/u,
  ],
  opens: /^(?:Subject|Onderwerp|Betreft|Objet|Betrifft)\s?:/i,
  skips:
    /^(?:Rule|Artikel|Article|Regel) \d+|^(?:Answer in writing|Schriftelijke beantwoording|Réponse écrite)$|^(?:Last updated|Laatst bijgewerkt|Dernière mise à jour|Letzte Aktualisierung)|^(?:Legal notice|Juridische mededeling|Avis juridique|Rechtlicher Hinweis)/i,
  kindOf: (_reference, { pathname }) => (/\/[EP]-\d/.test(pathname) ? 'written' : /\/O-\d/.test(pathname) ? 'oral' : null),
  answerAt: ({ href }) => {
    const [, before, language] = QUESTION.exec(href.replace(/[?#].*$/, '')) ?? [];
    return before === undefined ? null : `${before}-ASW_${language}.html`;
  },
});
