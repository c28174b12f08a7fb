import { HIGHLIGHT_RULES, LOOKS, nameOfLook } from './highlight-style';

/** Ranges of the page by the look that they are to have. */
export type Strokes = ReadonlyMap<number, readonly AbstractRange[]>;

/** Paints ranges of a page without touching its nodes. */
export interface Painter {
  /** Paints these and nothing else. False where the browser or the page does not let us. */
  paint: (strokes: Strokes) => boolean;
  /** Whether what was painted last is still there: the page's own scripts may have cleared it. */
  isWhole: () => boolean;
  clear: () => void;
}

/** The looks in a page. */
interface Style {
  /** The page's own scripts may have taken it out. */
  isThere: () => boolean;
  take: () => void;
}

/** How the painter puts the looks into a page; `own` is told of a node before it is put there. */
function putStyle(document: Document, own: (node: Node) => void): Style {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_RULES.join('\n'));
    document.adoptedStyleSheets.push(sheet);
    const isListed = () => document.adoptedStyleSheets.includes(sheet);
    // Where a browser hands a content script other objects than it gave, nothing can be told from the list.
    const canTell = isListed();
    return {
      isThere: () => !canTell || isListed(),
      take: () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      },
    };
  } catch {
    // Earlier releases of Firefox let no content script adopt a sheet. Rules that are put in through the CSSOM pass every content policy.
    const style = document.createElement('style');
    own(style);
    document.documentElement.append(style);
    for (const rule of HIGHLIGHT_RULES) style.sheet?.insertRule(rule);
    return { isThere: () => style.isConnected, take: () => style.remove() };
  }
}

/**
 * A painter over the CSS Custom Highlight API. The page shares the registry, so names in it tell nothing, and everything that it can
 * break is caught. Nothing is in the page while nothing is painted.
 */
export function startPainter(document: Document, own: (node: Node) => void): Painter {
  let style: Style | null = null;
  let painted: Strokes = new Map();

  const clear = () => {
    painted = new Map();
    try {
      for (const look of LOOKS) CSS.highlights.delete(nameOfLook(look));
      style?.take();
    } catch {
      // What cannot be taken away was not put there by us, or goes with the page.
    }
    style = null;
  };

  const paint = (strokes: Strokes): boolean => {
    if ([...strokes.values()].every((ranges) => ranges.length === 0)) {
      clear();
      return true;
    }
    try {
      for (const look of LOOKS) {
        const ranges = strokes.get(look) ?? [];
        if (ranges.length === 0) {
          CSS.highlights.delete(nameOfLook(look));
          continue;
        }
        const highlight = new Highlight(...ranges);
        highlight.priority = look;
        CSS.highlights.set(nameOfLook(look), highlight);
      }
      if (style?.isThere() !== true) style = putStyle(document, own);
      painted = strokes;
      return isWhole();
    } catch {
      return false;
    }
  };

  const isWhole = (): boolean => {
    try {
      if (painted.size > 0 && style?.isThere() !== true) return false;
      return [...painted].every(([look, ranges]) => (CSS.highlights.get(nameOfLook(look))?.size ?? 0) === ranges.length);
    } catch {
      return false;
    }
  };

  return { paint, isWhole, clear };
}
