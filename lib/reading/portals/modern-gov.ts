import { PORTAL_HOSTS } from '../../questions/portal-hosts';
import { byWords } from './by-words';

/** ModernGov: councils of the United Kingdom. Questions are narrated in minutes, or stand in files. */
export const modernGov = byWords({
  name: 'modern-gov',
  hosts: PORTAL_HOSTS['modern-gov'],
  title: '.mgAiTitleTxt, .mgPlanItemInForceFor, h2.mgSubTitleTxt',
  itemId: /(?:mgAi\.aspx\?(?:.*&)?ID|ieIssueDetails\.aspx\?(?:.*&)?IId|ieDecisionDetails\.aspx\?(?:.*&)?AIId)=(\d+)/i,
  query: ['ID', 'IId', 'Opt', 'CId', 'MId', 'AIId'],
  files: /\/documents\/|\.pdf$/i,
  bulletins: /ieListDocuments\.aspx/i,
});
