import { Cell } from './Cell';

/** The tags of a row, as its last cell. */
export const TagList = ({ tags }: { tags: readonly string[] }) => (
  <Cell kind="tags">
    {tags.map((tag) => (
      <bdi key={tag} class="tag">
        {tag}
      </bdi>
    ))}
  </Cell>
);
