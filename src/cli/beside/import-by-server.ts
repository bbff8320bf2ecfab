import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { undatedSlug } from '../../organizations/chart/organization.ts';
import { type ReportAnswer, reportOf } from '../../organizations/findings/report-answer.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../../organizations/import/sources.ts';
import { queryOf } from './query.ts';
import type { ServerLine } from './server-line.ts';

/** What the last line of a server's answer holds, of one day or of several; docs/api.md describes it. */
type ImportAnswer = StateAnswer & { readonly file: Pick<ImportOutcome, 'notes'> };
interface StatesAnswer {
  readonly states: readonly (StateAnswer & Pick<ImportOutcome, 'notes'>)[];
}
interface StateAnswer extends Omit<ImportOutcome, 'report' | 'notes'> {
  readonly report: ReportAnswer;
}

interface ImportWork {
  readonly progress: { readonly step: 'reading' | 'linking'; readonly positions: number };
  readonly answer: ImportAnswer | StatesAnswer;
}

/**
 * Sends the file of a source, which several days may be asked of, with all that was said and found out about it, and tells
 * how far the server is.
 */
export async function importByServer(
  line: ServerLine,
  sources: readonly OrganizationSource[],
  { organizationSize, dryRun, progress = () => {} }: ImportOptions,
): Promise<readonly ImportOutcome[]> {
  const { path, readOptions, request, organization } = sources[0]!;
  const {
    columns = {},
    nobody = [],
    keepColumns = [],
    pseudonyms: _pseudonyms,
    clock: _clock,
    day: _day,
    ...readAs
  } = readOptions;
  const { name, asOf, description, duplicates, gradeOrder } = request;
  const query = queryOf({
    ...readAs,
    file: path,
    name,
    asOf: sources.length === 1 ? asOf : null,
    description,
    duplicates,
    organizationSize,
    dryRun,
  });
  for (const [field, header] of Object.entries(columns)) query.append('column', `${field}=${header}`);
  for (const text of nobody) query.append('nobody', text);
  if (sources.length > 1) for (const each of sources) query.append('asOf', each.request.asOf ?? '');
  for (const grade of gradeOrder ?? []) query.append('grade', grade);
  for (const header of keepColumns) query.append('keepColumn', header);
  const answer = await line.work<ImportWork>(
    {
      method: 'POST',
      path: `/organizations/${encodeURIComponent(undatedSlug(organization.slug))}`,
      query,
      headers: {
        accept: 'application/x-ndjson',
        'content-type': 'application/octet-stream',
        'content-length': (await stat(path)).size,
      },
      body: createReadStream(path),
    },
    ({ step, positions }) => progress(step, positions),
  );
  if ('states' in answer) return answer.states.map((state) => outcomeOf(state, state.notes));
  return [outcomeOf(answer, answer.file.notes)];
}

function outcomeOf(
  { report, unmatchedTitles, replaced }: StateAnswer,
  notes: ImportOutcome['notes'],
): ImportOutcome {
  return { report: reportOf(report), unmatchedTitles, replaced, notes };
}
