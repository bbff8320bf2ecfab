import { stringify as stringifyCsv } from 'csv-stringify/sync';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { neutralised } from '../../organizations/formula-cells.ts';
import type { Candidate } from './candidates.ts';

/** The fields of a mapping, and for people what the two ends are called. */
function fieldsOf(graph: GraphReading, { fromId, toId, type, confidence, reason }: Candidate) {
  const nameOf = (id: string) => graph.find('roles', id)?.title ?? graph.find('skills', id)?.name ?? '';
  return {
    from: fromId,
    fromName: nameOf(fromId),
    to: toId,
    toName: nameOf(toId),
    type,
    basis: 'DERIVED',
    confidence,
    reason,
  };
}

const COLUMNS = ['from', 'fromName', 'to', 'toName', 'type', 'basis', 'confidence', 'reason'] as const;
const PLAIN: ReadonlySet<(typeof COLUMNS)[number]> = new Set(['type', 'basis', 'confidence']);

/** As a table for spreadsheets. */
export function* candidatesCsv(graph: GraphReading, candidates: readonly Candidate[]): Generator<string> {
  yield stringifyCsv([COLUMNS]);
  for (const each of candidates) {
    const fields = fieldsOf(graph, each);
    yield stringifyCsv([COLUMNS.map((column) => neutralised(String(fields[column])))]);
  }
}

const HOW = `# What may mean the same, by words alone: nothing is computed with it while its basis is DERIVED.
# Where it holds, write CONFIRMED; correct the type where it is another; leave out what does not hold.
`;

/** As a document, which says above what to do with it. */
export function* candidatesYaml(graph: GraphReading, candidates: readonly Candidate[]): Generator<string> {
  yield candidates.length === 0 ? `${HOW}mappings: []\n` : `${HOW}mappings:\n`;
  for (const each of candidates) {
    const fields = fieldsOf(graph, each);
    // What JSON writes of a text is YAML as well; words of ours and figures stand as a person writes them.
    const lines = COLUMNS.map(
      (column) => `${column}: ${PLAIN.has(column) ? fields[column] : quoted(String(fields[column]))}`,
    );
    yield `  - ${lines.join('\n    ')}\n`;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed());
}
