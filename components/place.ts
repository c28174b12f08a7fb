/** Where a view of the extension stands, as its page says by `data-place` on the root element. */
export type Place = 'popup' | 'panel' | 'library' | 'welcome';

export const place = (): Place => document.documentElement.dataset.place as Place;
