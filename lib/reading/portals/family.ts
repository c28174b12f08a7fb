import type { Finding, Page } from '../page';

/** The portals of one supplier: one file, two verbs. */
export interface Family {
  name: string;
  /** A selector of the elements that hold an item each, where the pages have such. */
  scopes: string;
  /** Does this page belong to me? */
  belongs(document: Document, address: URL): boolean;
  /** What does it say? */
  read(page: Page): Finding;
}
