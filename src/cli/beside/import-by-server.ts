import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { undatedSlug } from '../../organizations/chart/organization.ts';
import { type ReportAnswer, reportOf } from '../../organizations/findings/report-answer.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../../organizations/import/sources.ts';
import { queryOf } from './query.ts';
import type { ServerLine } from './server-line.ts';

/** What the last line of a server's answer holds; docs/api.md describes it. */
interface ImportAnswer extends Omit<ImportOutcome, 'report' | 'notes'> {
  readonly report: ReportAnswer;
  readonly file: Pick<ImportOutcome, 'notes'>;
}

interface ImportWork {
  readonly progress: { readonly step: 'reading' | 'linking'; readonly positions: number };
  readonly answer: ImportAnswer;
}

/** Sends the file of a source, with all that was said and found out about it, and tells how far the server is. */
export async function importByServer(
  line: ServerLine,
  source: OrganizationSource,
  { organizationSize, dryRun, progress = () => {} }: ImportOptions,
): Promise<ImportOutcome> {
  const { path, readOptions, request, organization } = source;
  const {
    columns = {},
    nobody = [],
    keepColumns = [],
    pseudonyms: _pseudonyms,
    clock: _clock,
    day: _day,
    ...readAs
  } = readOptions;
  const { name, asOf, description, duplicates } = request;
  const query = queryOf({
    ...readAs,
    file: path,
    name,
    asOf,
    description,
    duplicates,
    organizationSize,
    dryRun,
  });
  for (const [field, header] of Object.entries(columns)) query.append('column', `${field}=${header}`);
  for (const text of nobody) query.append('nobody', text);
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
  return outcomeOf(answer);
}

function outcomeOf({ report, unmatchedTitles, replaced, file: { notes } }: ImportAnswer): ImportOutcome {
  return { report: reportOf(report), unmatchedTitles, replaced, notes };
}
