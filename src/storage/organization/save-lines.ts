import { cypher, type Value } from '../port/database.ts';
import type { Chart } from '../../organizations/chart/chart.ts';
import { type Forest, neighboursOf } from '../../organizations/chart/forest.ts';
import type { ReportingKind } from '../../graph/vocabulary.ts';
import { BATCH, batches, type StatementQueue } from '../statement-queue.ts';

/** A manager, the kind of the lines, their place among those of a position, whether they are followed, the reports. */
type LineGroup = [string, ReportingKind, number, boolean, string[]];

/**
 * Writes the lines of a chart whose positions are written or on their way. `followed` says which of the stated lines the
 * chart is read by: for people who look at the graph; the program decides it anew each time.
 *
 * Resolves when they are on their way. The queue fails with an Error when a line's end is missing, which would otherwise
 * be left out silently.
 */
export async function saveLines(
  queue: StatementQueue,
  slug: string,
  chart: Chart,
  forest: Forest,
): Promise<void> {
  for (const rows of batches(unknownManagerRows(chart))) {
    await queue.send(saveUnknownManagers, { rows, organization: slug });
  }
  for (const rows of batches(lineGroups(chart, forest), ([, , , , reports]) => reports.length)) {
    const expected = rows.reduce((sum, [, , , , reports]) => sum + reports.length, 0);
    await queue.send(saveReportingLines, { rows, organization: slug }, ([result]) => {
      if (result?.saved === expected) return;
      throw new Error(
        `${expected - Number(result?.saved)} reporting lines of ${slug} have an end that does not exist.`,
      );
    });
  }
}

/** As {@link saveUnknownManagers} takes them. */
function* unknownManagerRows({ positions }: Chart): Generator<Value[]> {
  for (const { key, unknownManagers } of positions) {
    if (unknownManagers.length === 0) continue;
    const names = (wanted: ReportingKind) =>
      unknownManagers.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    const leftOut = unknownManagers.filter((each) => each.leftOut).map(({ text }) => text);
    yield [key, names('SOLID'), names('DOTTED'), leftOut.length === 0 ? null : leftOut];
  }
}

/** As {@link saveReportingLines} takes them: lines of one manager that say the same travel and are looked up together. */
function* lineGroups({ positions, lines }: Chart, forest: Forest): Generator<LineGroup> {
  const groups = new Map<string, LineGroup>();
  for (const [from, { key }] of positions.entries()) {
    const solid = forest.manager[from]!;
    const dotted = neighboursOf(forest.dottedManagers, from);
    for (let line = lines.start[from]!; line < lines.start[from + 1]!; line += 1) {
      const to = lines.manager[line]!;
      const place = line - lines.start[from]!;
      const kind = lines.dotted[line] === 1 ? 'DOTTED' : 'SOLID';
      const followed = to === solid || dotted.includes(to);
      const alike = `${to} ${kind} ${place} ${followed}`;
      const group = groups.get(alike);
      if (group === undefined) groups.set(alike, [positions[to]!.key, kind, place, followed, [key]]);
      else if (group[4].push(key) === BATCH) {
        yield group;
        groups.delete(alike);
      }
    }
  }
  yield* groups.values();
}

const saveUnknownManagers = cypher(
  'Organization.saveUnknownManagers',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   SET p.unknownManagers = row[1], p.unknownDottedManagers = row[2], p.leftOutManagers = row[3]`,
);

const saveReportingLines = cypher(
  'Organization.saveLines',
  `UNWIND $rows AS row
   MATCH (m:Position {id: 'Position:' + $organization + '/' + row[0]})
   UNWIND row[4] AS report
   MATCH (p:Position {id: 'Position:' + $organization + '/' + report})
   CREATE (p)-[r:REPORTS_TO {
     id: 'ReportingLine:' + $organization + '/' + report + '/' + toString(row[2] + 1), organization: $organization,
     kind: row[1], place: row[2], followed: row[3]
   }]->(m)
   RETURN count(r) AS saved`,
);
