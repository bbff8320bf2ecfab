import { BASE } from '../../client/base.ts';
import { authorization } from '../../client/token.ts';
import type { Severity } from '../../chart/colouring.ts';

/** What became of a file that was sent, as far as it is shown. */
interface ReadChart {
  readonly dryRun: boolean;
  readonly report: { readonly positions: number; readonly findings: readonly SentFindings[] };
  readonly file: { readonly columns: readonly { readonly header: string; readonly takenFor: string }[] };
}

interface SentFindings {
  readonly kind: string;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly { readonly message: string; readonly mend: string }[];
}

/** `problems`: why the server takes it not, in its words. */
export type SentChart = ReadChart | { readonly problems: readonly string[] };

/** Sends a file to the route for imports, to be looked at or to be stored. */
export async function sendChart(file: File, slug: string, dryRun: boolean): Promise<SentChart> {
  const search = new URLSearchParams({ file: file.name, dryRun: String(dryRun) });
  try {
    const response = await fetch(`${BASE}organizations/${encodeURIComponent(slug)}?${search.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...authorization() },
      body: file,
    });
    const answer = (await response.json()) as ReadChart | { errors: readonly { message: string }[] };
    return 'errors' in answer ? { problems: answer.errors.map(({ message }) => message) } : answer;
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
