import type { Paragraph, Part } from './question';

/** The text of a paragraph: list items and table rows on a line each, cells separated by a tab. */
export function textOfParagraph(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return paragraph.text;
    case 'list':
      return paragraph.items.map((item) => item.map(textOfParagraph).join('\n')).join('\n');
    case 'table':
      return paragraph.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  }
}

/** The text of a part without its label, a paragraph a line. Passages are described by positions in this very text. */
export const textOfPart = (part: Part): string => part.paragraphs.map(textOfParagraph).join('\n');
