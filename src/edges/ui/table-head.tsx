// The head of a table: its columns by name, those of figures set to the right.
import type { FC } from 'hono/jsx';

export const TableHead: FC<{ readonly words: readonly string[]; readonly figures: readonly string[] }> = ({
  words,
  figures,
}) => (
  <thead>
    <tr>
      {words.map((name) => (
        <th scope="col">{name}</th>
      ))}
      {figures.map((name) => (
        <th scope="col" class="number">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
