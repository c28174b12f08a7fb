import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** The French Senate: written and oral questions, a page each. */
export const senat = byWords({
  name: 'senat',
  hosts: PORTAL_HOSTS.senat,
  itemId: /\/(qSEQ\w+)\.html$/,
  query: [],
  sentences: [/^publiée dans le JO (?:du )?Sénat du (?<date>\d{1,2}[/ ][^\s]+[/ ]\d{4})/i],
  skips: /^[-–—]\s?page \d+\.?$|^Page mise à jour le |^publiée dans le JO (?:du )?Sénat du |^Transmise? au /i,
  lists: /rechercheQuestion|\/questions\/?$/,
});
