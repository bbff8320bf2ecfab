import { deepStrictEqual } from 'node:assert';
import type { Expert, Row } from './bench-graph.ts';
import { median, rounded, timed } from './timing.ts';

/** What a statement may take before it counts as one that does not finish. */
export const GIVE_UP_MS = 60_000;

/** The columns of a result that say what it was compared with. */
export interface CypherColumns {
  readonly organization: string;
  /** The fastest statement, or null where none finished in a minute. */
  readonly cypher: string | null;
  readonly cypherMs: number | null;
  /** By name: milliseconds of the last of a few runs, or why there is no answer. */
  readonly tried: Fastest['tried'];
}

/** `compared`: what ratios are made with; where no statement finished they are lower bounds. */
export function cypherColumns(
  organization: string,
  { name, tried }: Fastest,
  times: readonly number[],
): { readonly compared: number; readonly columns: CypherColumns } {
  const compared = name === null ? GIVE_UP_MS : median(times);
  const columns = { organization, cypher: name, cypherMs: name === null ? null : rounded(compared), tried };
  return { compared, columns };
}

/** A statement that answered as the product does, and what became of the others. */
export interface Fastest {
  /** Null where none finished. */
  readonly name: string | null;
  readonly statement: string;
  /** By name: milliseconds of the last of a few runs, or why there is no answer. */
  readonly tried: Readonly<Record<string, number | string>>;
}

/**
 * Runs each statement for a few subjects and finds the fastest. One that failed in `hopeless` is not tried again, and
 * one that fails here is added.
 *
 * @throws AssertionError where an answer is not the product's
 */
export async function findFastest<Subject>(
  expert: Expert,
  statements: Readonly<Record<string, string>>,
  subjects: readonly Subject[],
  ask: {
    readonly parameters: (subject: Subject) => Row;
    readonly read: (rows: Row[]) => unknown;
    readonly expected: (subject: Subject) => unknown;
  },
  hopeless: Map<string, string>,
): Promise<Fastest> {
  const tried: Record<string, number | string> = {};
  for (const [name, statement] of Object.entries(statements)) {
    const times: number[] = [];
    try {
      for (const subject of subjects) {
        if (hopeless.has(statement)) break;
        const rows = await timed(times, () => expert.ask(statement, ask.parameters(subject), GIVE_UP_MS));
        deepStrictEqual(ask.read(rows), ask.expected(subject), `${name} gives another answer`);
      }
    } catch (error) {
      if (!(error instanceof Error) || !('gqlStatus' in error)) throw error;
      hopeless.set(statement, reasonOf(error));
    }
    tried[name] = hopeless.get(statement) ?? Math.round(times.at(-1)! * 100) / 100;
  }
  const finished = Object.entries(tried).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const [best] = finished.sort(([, a], [, b]) => a - b);
  return { name: best?.[0] ?? null, statement: statements[best?.[0] ?? ''] ?? '', tried };
}

/** In a few words, of what Neo4j said. */
function reasonOf(error: Error & { readonly code?: unknown }): string {
  const code = String(error.code);
  if (/TransactionTimedOut|Terminated/.test(code)) return `> ${GIVE_UP_MS / 1000} s`;
  if (/Memory|OutOfMemory/.test(code)) return 'out of memory';
  return code.split('.').at(-1) ?? code;
}
