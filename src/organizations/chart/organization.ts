import type { SourceRows } from './source-rows.ts';

/** An org chart that the graph holds, as one thing. Its slug is also its scope. */
export interface Organization {
  readonly id: string;
  /** `acme`, or `acme@2026-01-31` where the chart is of a date. */
  readonly slug: string;
  readonly name: string;
  /** The day that the chart is of, `YYYY-MM-DD`; null where nobody said. */
  readonly asOf: string | null;
  readonly description: string | null;
  /** Its grades from the lowest up, as somebody stated them; null where nobody did. */
  readonly gradeOrder: readonly string[] | null;
  /** What became of the rows of its source; null where nobody counted. */
  readonly sourceRows: SourceRows | null;
}

/** Whether a text is a day, as `2026-01-31`. */
export function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}

/** The slug of a chart of a date: charts of several dates lie side by side. */
export function datedSlug(slug: string, asOf: string | null): string {
  return asOf === null ? slug : `${slug}@${asOf}`;
}

/** The slug without the date. */
export function undatedSlug(slug: string): string {
  const at = slug.indexOf('@');
  return at < 0 ? slug : slug.slice(0, at);
}
