import { useRef } from 'preact/hooks';
import type { Paragraph, Part } from '../../lib/questions/question';
import type { KnownPassages } from '../passages/use-passages';
import { roleWord } from '../words';
import { usePaintedPassages } from './use-painted-passages';

/** A paragraph as the council set it: text, list or table. */
function ParagraphView({ paragraph }: { paragraph: Paragraph }) {
  switch (paragraph.kind) {
    case 'text':
      return <p>{paragraph.text}</p>;
    case 'list': {
      const List = paragraph.ordered ? 'ol' : 'ul';
      return (
        <List {...(paragraph.ordered && paragraph.start !== 1 ? { start: paragraph.start } : {})}>
          {paragraph.items.map((item, index) => (
            <li key={index}>
              <Paragraphs paragraphs={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div class="table-frame">
          <table>
            <tbody>
              {paragraph.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => {
                    const Cell = cell.header ? 'th' : 'td';
                    return <Cell key={column}>{cell.text}</Cell>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

const Paragraphs = ({ paragraphs }: { paragraphs: Paragraph[] }) => (
  <>
    {paragraphs.map((paragraph, index) => (
      <ParagraphView key={index} paragraph={paragraph} />
    ))}
  </>
);

interface PartsViewProps {
  parts: Part[];
  lang: string;
  passages: KnownPassages;
  /** The id of the passage that was chosen; null for none. */
  chosen: string | null;
}

/** The text of a saved question, part by part, in the council's own words, with its passages as on its page. */
export function PartsView({ parts, lang, passages, chosen }: PartsViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  usePaintedPassages(frame, parts, passages, chosen);
  return (
    <div ref={frame} class="parts">
      {parts.map((part, index) => (
        <section key={index}>
          <h3>{roleWord(part.role)}</h3>
          <div class="council" lang={lang} dir="auto" data-part={index}>
            <Paragraphs paragraphs={part.paragraphs} />
          </div>
        </section>
      ))}
    </div>
  );
}
