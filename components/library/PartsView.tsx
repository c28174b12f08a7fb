import type { Paragraph, Part } from '../../lib/questions/question';
import { roleWord } from '../words';

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

/** The text of a saved question, part by part, in the council's own words. */
export const PartsView = ({ parts, lang }: { parts: Part[]; lang: string }) => (
  <div class="parts">
    {parts.map((part, index) => (
      <section key={index}>
        <h3>{roleWord(part.role)}</h3>
        <div class="council" lang={lang} dir="auto">
          <Paragraphs paragraphs={part.paragraphs} />
        </div>
      </section>
    ))}
  </div>
);
