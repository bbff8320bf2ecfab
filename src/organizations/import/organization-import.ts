import { InvalidInputError } from '../../graph/errors.ts';
import { idOf } from '../../graph/ids.ts';
import type { SourceRow } from '../chart/chart-builder.ts';
import { gradeOrderProblems } from '../chart/grade-order.ts';
import { datedSlug, isDay, type Organization } from '../chart/organization.ts';
import type { DuplicateRule } from '../chart/rows-of-ids.ts';
import type { SourceRows } from '../chart/source-rows.ts';

/** What to import, and as what. */
export interface OrganizationImport {
  /** Lower case letters, digits and hyphens. */
  readonly slug: string;
  readonly name: string;
  /** `YYYY-MM-DD`; null: the one chart of this slug. */
  readonly asOf: string | null;
  readonly description: string | null;
  /** Its grades from the lowest up, where somebody stated them. */
  readonly gradeOrder?: readonly string[] | null;
  /** The rows of the source from the first on, each time it is called. */
  readonly rows: () => AsyncIterable<SourceRow>;
  /** What becomes of rows that have one id and say different things; kept where it is left out. */
  readonly duplicates?: DuplicateRule;
  /** Where the rows come from, which knows more of them. */
  readonly origin?: RowOrigin;
}

/** What a source of rows knows of those that it did not give, and wants to know of those that it gave. */
export interface RowOrigin {
  /** The ids of the rows that do not count, of the latest reading. */
  readonly leftOutIds: ReadonlySet<string>;
  /** What became of the rows, of the latest reading. */
  readonly sourceRows: SourceRows;
  /** Takes note of a row that is no position of its own, or was read by a guess. */
  note(
    kind: 'holders' | 'repeats' | 'later rows' | 'earlier rows' | 'several managers' | 'grades outside',
    row: number,
    example?: string,
  ): void;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The organization that an import makes. @throws InvalidInputError for all that is wrong with what it is called */
export function organizationOf({
  slug,
  name,
  asOf,
  description,
  gradeOrder = null,
}: Pick<OrganizationImport, 'slug' | 'name' | 'asOf' | 'description' | 'gradeOrder'>): Organization {
  const problems: string[] = [];
  if (!SLUG.test(slug) || slug.length > 100) {
    problems.push(
      `"${slug}" is no slug: at most 100 lower case letters, digits and single hyphens, such as "acme".`,
    );
  }
  if (name.trim() === '' || name.length > 200) problems.push('The name must have 1 to 200 characters.');
  if (asOf !== null && !isDay(asOf)) problems.push(`"${asOf}" is no day: write it as 2026-01-31.`);
  if (gradeOrder !== null) problems.push(...gradeOrderProblems(gradeOrder));
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  const dated = datedSlug(slug, asOf);
  return {
    id: idOf('Organization', dated),
    slug: dated,
    name: name.trim(),
    asOf,
    description,
    gradeOrder: gradeOrder?.map((grade) => grade.trim()) ?? null,
    sourceRows: null,
  };
}
