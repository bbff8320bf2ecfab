import { BASE } from '../../../client/base.ts';
import { authorization } from '../../../client/token.ts';
import type { Severity } from '../../../chart/colouring.ts';
import type { Field, HowRead } from './how-read.ts';

/** What became of a file that was sent, as far as it is shown. */
export interface ReadChart {
  readonly dryRun: boolean;
  /** Whether there was a chart of that name before. */
  readonly replaced: boolean;
  readonly report: {
    readonly positions: number;
    readonly layers: number;
    readonly roots: number;
    readonly withRole: number;
    readonly findings: readonly SentFindings[];
  };
  readonly file: {
    readonly columns: readonly ColumnUse[];
    readonly mapping: { readonly columns: HowRead['columns'] };
    readonly notes: readonly { readonly message: string }[];
  };
}

export interface ColumnUse {
  readonly header: string;
  readonly takenFor: Field | 'attribute' | 'left out';
  readonly why: string;
  readonly detail: string | null;
}

export interface SentFindings {
  readonly kind: string;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly {
    readonly message: string;
    readonly mend: string;
    readonly rows: readonly number[];
    readonly positions: readonly string[];
  }[];
}

/** Why the server takes a file not. */
export interface RefusedChart {
  /** In its words, one for all that is wrong. */
  readonly problems: readonly string[];
  /** As docs/api.md lists them; UNREACHABLE: the server did not answer. */
  readonly code: string;
  /** Its headers, where it is a column that is missed. */
  readonly columns: readonly string[];
}

export type SentChart = ReadChart | RefusedChart;

interface Sending {
  readonly file: File;
  readonly slug: string;
  /** What the chart is called; undefined: after the file. */
  readonly name: string | undefined;
  readonly how: HowRead;
  /** Whether it is only looked at. */
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
}

/** Sends a file to the route for imports, to be looked at or to be stored. */
export async function sendChart({ file, slug, name, how, dryRun, signal }: Sending): Promise<SentChart> {
  const search = new URLSearchParams({ file: file.name, dryRun: String(dryRun), duplicates: how.duplicates });
  if (name !== undefined) search.set('name', name);
  if (how.isOnlyNamed) search.set('onlyNamed', 'true');
  for (const [field, header] of Object.entries(how.columns)) search.append('column', `${field}=${header}`);
  try {
    const response = await fetch(`${BASE}organizations/${encodeURIComponent(slug)}?${search.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...authorization() },
      body: file,
      signal,
    });
    const answer = (await response.json()) as ReadChart | { readonly errors: readonly SentError[] };
    return 'errors' in answer ? refused(answer.errors) : answer;
  } catch (error) {
    return {
      problems: [error instanceof Error ? error.message : String(error)],
      code: 'UNREACHABLE',
      columns: [],
    };
  }
}

interface SentError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly columns?: readonly string[];
  };
}

function refused(errors: readonly SentError[]): RefusedChart {
  return {
    problems: errors.flatMap(({ message }) => message.split('\n')),
    code: errors[0]?.extensions.code ?? 'UNKNOWN',
    columns: errors.flatMap(({ extensions }) => extensions.columns ?? []),
  };
}
