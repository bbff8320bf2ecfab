/** A row of a table of a page. */
export interface PageRow {
  /** The line of the page on which it begins. */
  readonly line: number;
  /** As text; several lines of a cell have line ends between them. */
  readonly cells: readonly string[];
}

/** A table as a page has it, its header among the rows. */
export interface PageTable {
  /** The heading that it stands under; null: under none. */
  readonly heading: string | null;
  /** Whether the page says that the first row names the columns. */
  readonly hasHeader: boolean;
  readonly rows: readonly PageRow[];
}

/** A text of several lines without white space around each, and without empty ones. */
export function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
