import type { Bound, Bounds } from './bounds';
import { tidy } from './folding';
import type { SiteWords } from './label-words';
import type { Label } from './labels';

/** A list, table, quotation or definition list (and their items, rows and cells) that a line stands in. */
export interface Frame {
  kind: 'list' | 'item' | 'table' | 'row' | 'cell' | 'term' | 'quote';
  element: Element;
  parent: Frame | null;
  /** The innermost of the given scopes that holds it, or that it is. */
  scope: Element | null;
}

/** The text of a block element, or of a stretch of it between two line breaks. */
export interface Line {
  text: string;
  /** First and last text node that give it. */
  first: Node;
  last: Node;
  /** The block element that it stands in. */
  block: Element;
  /** 1–6 in a heading, else 0. */
  heading: number;
  /** All of it is bold, underlined or italic. */
  strong: boolean;
  /** The bold, underlined or italic words that it begins with. */
  lead: string;
  /** It goes on, after a single line break, with the paragraph of the line before. */
  continues: boolean;
  /** All of it is a link. */
  linked: boolean;
  /** A horizontal rule stands before it. */
  afterRule: boolean;
  frame: Frame | null;
  /** The innermost of the given scopes that holds it. */
  scope: Element | null;
  /** The labels that its site has besides those that every page is read by; null for none. */
  words: SiteWords | null;
  /** What it announces, once that was asked; see `labelOf`. */
  announces: Label | null | undefined;
  /** Whether it is the label of a pair, once that was asked; see `isLabelCell`. */
  labelsPair: boolean | undefined;
}

/** The lines of a page, in order. */
export interface Lines {
  lines: Line[];
  stoppedAt: Bound | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is never shown, or no text of a page. */
const NO_TEXT = words(
  'script style template noscript head title input select textarea option datalist iframe object embed svg canvas audio video rp',
);
/** Elements whose text is not the page's own: form controls, or about the site instead of the item. */
const PASSED_OVER = words('button nav footer aside');
const PASSED_OVER_ROLES = words('navigation contentinfo complementary search banner menu menubar toolbar button tablist');
/** What a page without the elements above calls them. */
const PASSED_OVER_NAMES = words('footer site-footer page-footer nav navbar navigation breadcrumb breadcrumbs');
const BLOCKS = words(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul',
);
const EMPHASIS = words('b strong u em i mark ins');
const EMPHASISED = /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[a-z-]*\s*:[^;]*underline|font-style\s*:\s*italic/i;
const HIDDEN = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const FRAMES: Readonly<Record<string, Frame['kind']>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  li: 'item',
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  blockquote: 'quote',
};

/**
 * Told of every text node that gives text: the line that it goes to, counted from 0, and how many characters stood there before
 * it, white space as it is in the nodes. Nodes without a word are not told of; one space stands for each.
 */
export type TextTrace = (node: Text, line: number, at: number) => void;

/**
 * Told of every element that is shown and yet passed over, with the line that would come next, counted from 0; and whether that
 * line has begun and goes on behind the element.
 */
export type BesideTrace = (element: Element, line: number, within: boolean) => void;

/** What held before an element was entered. */
interface Outer {
  block: Element;
  isBlock: boolean;
  frame: Frame | null;
  scope: Element | null;
  heading: number;
  emphasised: number;
  linked: number;
}

/** A label that belongs to a form control says nothing about the page. */
const isControlLabel = (label: Element): boolean => label.hasAttribute('for') || label.querySelector('input,select,textarea') !== null;

/**
 * Reads the visible text of a page in one walk. Hidden is what says so itself (`hidden`, an inline style) and, where the
 * document has a view, what its style sheets hide. The walk keeps its own stack, so depth costs no call.
 */
export function readLines(
  root: Element,
  scopes: ReadonlySet<Element>,
  bounds: Bounds,
  words: SiteWords | null = null,
  trace: TextTrace | null = null,
  beside: BesideTrace | null = null,
): Lines {
  const view = root.ownerDocument.defaultView;
  const lines: Line[] = [];
  const outers: Outer[] = [];
  let stoppedAt: Bound | null = null;
  let elements = 0;
  let characters = 0;

  let block = root;
  let frame: Frame | null = null;
  let scope: Element | null = null;
  let heading = 0;
  let emphasised = 0;
  let linked = 0;

  let raw = '';
  let first: Node | null = null;
  let last: Node | null = null;
  let lead = '';
  let leading = true;
  let allStrong = true;
  let allLinked = true;
  let breaks = 0;
  let ruled = false;

  const flush = (): void => {
    if (first !== null && last !== null) {
      lines.push({
        text: tidy(raw),
        first,
        last,
        block,
        heading,
        strong: allStrong,
        lead: tidy(lead),
        continues: breaks === 1,
        linked: allLinked,
        afterRule: ruled,
        frame,
        scope,
        words,
        announces: undefined,
        labelsPair: undefined,
      });
      ruled = false;
      breaks = 0;
      first = null;
      last = null;
    }
    raw = '';
    lead = '';
    leading = true;
    allStrong = true;
    allLinked = true;
  };

  const isHidden = (element: Element, style: string | null): boolean => {
    if (element.hasAttribute('hidden') || (style !== null && HIDDEN.test(style))) return true;
    // Style sheets reach elements by class or id; asking the browser about every other element costs more than it finds.
    if (view === null || !(element.hasAttribute('class') || element.hasAttribute('id'))) return false;
    const computed = view.getComputedStyle(element);
    return computed.display === 'none' || computed.visibility === 'hidden';
  };

  /** Whether an element that is shown is passed over for its name or an attribute. */
  const isPassedOver = (element: Element, name: string, hasAttributes: boolean): boolean => {
    if (PASSED_OVER.has(name) || (name === 'label' && isControlLabel(element))) return true;
    if (!hasAttributes) return false;
    const role = element.getAttribute('role');
    return (role !== null && PASSED_OVER_ROLES.has(role)) || PASSED_OVER_NAMES.has(element.id.toLowerCase());
  };

  /** Enters the element, or tells that it is to be passed over. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (name === 'br') {
      const hadText = first !== null;
      flush();
      breaks = hadText ? 1 : breaks + 1;
      return false;
    }
    if (NO_TEXT.has(name) || (name === 'dialog' && !element.hasAttribute('open'))) return false;
    const hasAttributes = element.hasAttributes();
    const style = hasAttributes ? element.getAttribute('style') : null;
    if (element !== root && isPassedOver(element, name, hasAttributes)) {
      if (beside !== null && !(hasAttributes && isHidden(element, style))) beside(element, lines.length, first !== null);
      return false;
    }
    if (hasAttributes && isHidden(element, style)) return false;
    if (outers.length >= bounds.depth) {
      stoppedAt ??= 'depth';
      return false;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) {
      flush();
      breaks = 0;
    }
    outers.push({ block, isBlock, frame, scope, heading, emphasised, linked });
    if (scopes.has(element)) scope = element;
    if (isBlock) {
      block = element;
      if (name === 'hr') ruled = true;
      else if (name.length === 2 && name.charCodeAt(0) === 104 && name !== 'hr') heading = name.charCodeAt(1) - 48;
      const kind = FRAMES[name];
      if (kind !== undefined) frame = { kind, element, parent: frame, scope };
    }
    if (EMPHASIS.has(name) || (style !== null && EMPHASISED.test(style))) emphasised += 1;
    if (name === 'a') linked += 1;
    return true;
  };

  const leave = (): void => {
    const outer = outers.pop();
    if (outer === undefined) return;
    if (outer.isBlock) {
      flush();
      breaks = 0;
    }
    emphasised = outer.emphasised;
    linked = outer.linked;
    block = outer.block;
    frame = outer.frame;
    scope = outer.scope;
    heading = outer.heading;
  };

  const addText = (node: Text): void => {
    const text = node.data;
    characters += text.length;
    // Most text begins with a letter, which settles it.
    const begins = text.charCodeAt(0);
    if (!(begins > 32 && begins < 127) && !/\S/.test(text)) {
      if (first !== null) raw += ' ';
      return;
    }
    trace?.(node, lines.length, raw.length);
    raw += text;
    first ??= node;
    last = node;
    if (emphasised > 0) {
      if (leading) lead += text;
    } else {
      leading = false;
      allStrong = false;
    }
    if (linked === 0) allLinked = false;
  };

  let node: Node | null = root;
  while (node !== null) {
    let descend = false;
    if (node.nodeType === 3) addText(node as Text);
    else if (node.nodeType === 1) {
      elements += 1;
      descend = enter(node as Element);
    }
    if (elements >= bounds.elements || characters >= bounds.characters) {
      stoppedAt = elements >= bounds.elements ? 'elements' : 'characters';
      break;
    }
    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (descend) leave();
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      leave();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  flush();
  return { lines, stoppedAt };
}
