const SPACES = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Any white space but single spaces between words. */
const UNTIDY = /[\t\n\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}|^ | $/;

/** Text as it is kept: runs of white space become one space, the ends are trimmed; every other character stays. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(SPACES, ' ').replace(/^ | $/g, '');
}

/** Text that folding only puts into lower case; most words of most pages. */
const PLAIN = /^(?! )[!-~]*(?: [!-~]+)*$/;

/** Text as it is compared: lower case, without accents and without characters that cannot be seen. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
