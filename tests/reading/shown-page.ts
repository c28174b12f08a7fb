/** A page in a frame of its own, with its style sheets and without its scripts. */
export async function showPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

/** The same page as a document that no window shows. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
