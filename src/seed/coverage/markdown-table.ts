/** A column's heading, and whether it holds numbers, which are set flush right. */
export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** A table whose columns line up in the text, as Prettier sets one. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly (number | string)[])[],
): string {
  const cells = [columns.map(({ title }) => escapedMarkdown(title)), ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [head, ...body] = cells.map((row) =>
    line(
      columns.map(({ numeric }, index) => {
        const [cell, width] = [row[index] ?? '', widths[index] ?? 0];
        return numeric ? cell.padStart(width) : cell.padEnd(width);
      }),
    ),
  );
  const rule = line(
    columns.map(({ numeric }, index) =>
      numeric ? `${'-'.repeat((widths[index] ?? 0) - 1)}:` : '-'.repeat(widths[index] ?? 0),
    ),
  );
  return [head, rule, ...body].join('\n');
}

/** A text in which no character means anything to Markdown. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*|<[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&');
}

function cellText(value: number | string): string {
  return typeof value === 'number' ? String(value) : escapedMarkdown(value);
}
