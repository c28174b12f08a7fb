/** What a page needs for its own work and a reader does not see. External style sheets too: there is no network for them. */
const NOT_TEXT =
  'script, noscript, template, iframe, object, embed, base, link, meta:not([charset], [property], [name="description"]), input[type="hidden"]';

/** Attributes by which pages count and recognise their visitors, or load what is not there. */
const NOT_MARKUP = /^(?:on.*|nonce|integrity|crossorigin|srcset|ping|data-(?:ga|gtm|track|analytics|matomo|piwik|csrf).*)$/;

/**
 * The page as HTML with nothing in it that runs, loads or tracks, and with its inline styles, which may hide what a person
 * does not see. Changes the document that it is called in.
 */
export function cleanPage(): string {
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove();
  const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) (comment as Comment).remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (NOT_MARKUP.test(name)) element.removeAttribute(name);
    if (element.matches('img, source, video, audio')) element.removeAttribute('src');
  }
  if (document.querySelector('meta[charset]') === null) {
    const charset = document.createElement('meta');
    charset.setAttribute('charset', 'utf-8');
    document.head.prepend(charset);
  }
  for (const charset of document.querySelectorAll('meta[charset]')) charset.setAttribute('charset', 'utf-8');
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}
