import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FactName } from '../lib/questions/corrections';
import type { Addressee, Asker, Kind, Language, NoAnswerWhy, PartRole } from '../lib/questions/question';
import type { Instant, Status } from '../lib/questions/saved-question';

/** The words for a question's kind. */
export const kindWord = (kind: Kind): string =>
  ({
    oral: i18n.t('kind.oral'),
    written: i18n.t('kind.written'),
    interpellation: i18n.t('kind.interpellation'),
    urgent: i18n.t('kind.urgent'),
    citizen: i18n.t('kind.citizen'),
    other: i18n.t('kind.other'),
  })[kind];

/** The word for the role of a part. */
export const roleWord = (role: PartRole): string =>
  ({
    heading: i18n.t('role.heading'),
    context: i18n.t('role.context'),
    question: i18n.t('role.question'),
    answer: i18n.t('role.answer'),
    reply: i18n.t('role.reply'),
    attachment: i18n.t('role.attachment'),
  })[role];

/** The words for where the reader stands. */
export const statusWord = (status: Status): string =>
  ({
    'to-read': i18n.t('status.toRead'),
    'in-progress': i18n.t('status.inProgress'),
    'follow-up': i18n.t('status.followUp'),
    done: i18n.t('status.done'),
  })[status];

/** The words for the answer or its absence. */
export function answerWord(answered: boolean, why: NoAnswerWhy | undefined): string {
  if (answered) return i18n.t('answer.answered');
  if (!why) return i18n.t('answer.none');
  return {
    open: i18n.t('answer.open'),
    oral: i18n.t('answer.oral'),
    attachment: i18n.t('answer.attachment'),
    elsewhere: i18n.t('answer.elsewhere'),
    postponed: i18n.t('answer.postponed'),
    withdrawn: i18n.t('answer.withdrawn'),
    lapsed: i18n.t('answer.lapsed'),
  }[why];
}

/** The word for a fact of a question. */
export const factWord = (fact: FactName): string =>
  ({
    title: i18n.t('correct.title'),
    reference: i18n.t('correct.reference'),
    kind: i18n.t('correct.kind'),
    language: i18n.t('correct.language'),
    askers: i18n.t('correct.askers'),
    addressees: i18n.t('correct.addressees'),
    answer: i18n.t('correct.answer'),
    session: i18n.t('correct.session'),
    asked: i18n.t('correct.asked'),
    answeredOn: i18n.t('correct.answeredOn'),
    published: i18n.t('correct.published'),
  })[fact];

/** The name of a language. */
export const languageWord = (language: Language): string =>
  new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(language) ?? language;

/** An asker in words: "Name (Party)". */
export const askerInWords = ({ name, party }: Asker): string => (party ? `${name} (${party})` : name);

/** An addressee in words: "Name, office". */
export const addresseeInWords = ({ name, role }: Addressee): string => (name && role ? `${name}, ${role}` : (name ?? role ?? ''));

/** The language of the extension's words: with the browser's region where that is the same language ("en-GB"), else alone. */
export function uiLanguage(): string {
  const own = i18n.t('extension.language');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === own ? browsers : own;
}

/** A calendar day in words: "27 April 2026". `day` is `YYYY-MM-DD`. */
export const dayInWords = (day: string, month: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The time of a moment, and its day where it is not today: "14:02", "27 Apr 2026, 14:02". */
export function momentInWords(moment: Instant, now: Instant): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(uiLanguage(), sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  );
}

/** A whole number with the separators of the language. */
export const numberInWords = (n: number): string => new Intl.NumberFormat(uiLanguage()).format(n);
