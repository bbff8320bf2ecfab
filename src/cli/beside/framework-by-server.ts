import { Readable } from 'node:stream';
import type { FrameworkExportQuestion, WrittenFramework } from '../../frameworks/export/export-framework.ts';
import type { FrameworkSource } from '../../frameworks/import/framework-source.ts';
import type {
  FrameworkImportOptions,
  FrameworkImportOutcome,
} from '../../frameworks/import/import-framework.ts';
import { recordLines } from '../../frameworks/records/record-lines.ts';
import type { CandidatesQuestion, WrittenCandidates } from '../../mappings/candidates/export-candidates.ts';
import { queryOf } from './query.ts';
import type { ServerLine } from './server-line.ts';

interface FrameworkWork {
  readonly progress: { readonly step: 'reading' | 'writing'; readonly count: number };
  readonly answer: FrameworkImportOutcome;
}

/**
 * Reads a source here, where its files are, and hands what it says to the server, record by record; what was remarked on
 * reading is told as if the server had.
 */
export async function frameworkByServer(
  line: ServerLine,
  source: FrameworkSource,
  { dryRun, overwrite, progress = () => {}, signal }: FrameworkImportOptions,
): Promise<FrameworkImportOutcome> {
  const { content, remarks } = await source.read(progress, signal);
  const answer = await line.work<FrameworkWork>(
    {
      method: 'POST',
      path: `/frameworks/${encodeURIComponent(content.framework.slug)}`,
      query: queryOf({ dryRun, overwrite }),
      headers: { accept: 'application/x-ndjson', 'content-type': 'application/x-ndjson' },
      body: Readable.from(recordLines(content)),
    },
    ({ step, count }) => progress(step, count),
  );
  return { ...answer, remarks: [...remarks, ...answer.remarks] };
}

/** Asks the server for the candidates of two frameworks. */
export async function candidatesByServer(
  line: ServerLine,
  { a, b, format, things, atLeast, isForOwnUse }: CandidatesQuestion,
): Promise<WrittenCandidates> {
  const answer = await line.answer({
    path: `/export/candidates/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
    query: queryOf({ format, things, atLeast, ownUse: isForOwnUse === true ? true : undefined }),
  });
  const { headers } = answer;
  return {
    candidates: Number(headers['rolegraph-candidates']),
    mediaType: String(headers['content-type']),
    fileName: `${a}-${b}.${format}`,
    pieces: line.pieces(answer),
  };
}

/** Asks the server for a framework in a format. */
export async function exportedByServer(
  line: ServerLine,
  slug: string,
  { format, table, isForOwnUse }: FrameworkExportQuestion,
): Promise<WrittenFramework> {
  const answer = await line.answer({
    path: `/export/frameworks/${encodeURIComponent(slug)}`,
    query: queryOf({ format, table, ownUse: isForOwnUse === true ? true : undefined }),
  });
  const { headers } = answer;
  const told = (name: string) => decodeURIComponent(String(headers[`rolegraph-${name}`] ?? ''));
  return {
    title: told('title'),
    terms: {
      licence: told('licence') || null,
      origin: told('origin') || null,
      attribution: told('attribution') || null,
      isModified: told('modified') === 'true',
    },
    records: Number(told('records')),
    tables: told('tables').split(' '),
    pieces: line.pieces(answer),
  };
}
