import base from './base.css?inline';

/** Gives a shadow root in a page the look of the extension's pages under `.name`, and one of its own. Once for each root. */
export function styleRoot(root: ShadowRoot, name: string, own: string): void {
  if (root.firstChild !== null || root.adoptedStyleSheets.length > 0) return;
  const style = base.replaceAll(':root', `.${name}`) + own;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Earlier releases of Firefox let no content script adopt a sheet.
    root.append(Object.assign(document.createElement('style'), { textContent: style }));
  }
}

/** The element of a shadow root that is drawn into. */
export const drawingPlace = (root: ShadowRoot): HTMLElement =>
  (root.querySelector('.place') as HTMLElement | null) ??
  root.appendChild(Object.assign(document.createElement('div'), { className: 'place' }));
