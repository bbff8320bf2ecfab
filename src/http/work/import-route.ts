import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PseudonymSecret } from '../../organizations/import/columns/pseudonyms.ts';
import { reportAnswer } from '../../organizations/findings/report-answer.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../../organizations/import/sources.ts';
import { Ending } from './ending.ts';
import { sendEvents, wantsEvents } from './events.ts';
import { importQuestion } from './import-question.ts';
import { mediaTypeOf, receiveFile } from './sent-file.ts';
import type { Turns } from './turns.ts';
import type { WorkForOthers } from './work.ts';

interface ImportRouteOptions {
  readonly work: WorkForOthers;
  /** Of what comes over the network, in bytes. */
  readonly limit: number;
  readonly secret: PseudonymSecret;
  readonly forget: () => void;
  readonly stopping: AbortSignal;
  /** Of all imports: what a process has room for is measured for one of them. */
  readonly turns: Turns;
}

/** Findings of a kind that an answer spells out. */
const MOST_FINDINGS = 20;

/**
 * `POST /organizations/acme?dryRun=true` with a file as its body: loads a chart in place of the one of that slug, or only
 * says what that would give. Who accepts `application/x-ndjson` is told how far it is, a line each.
 */
export function addImportRoute(
  fastify: FastifyInstance,
  { work, limit, secret, forget, stopping, turns }: ImportRouteOptions,
): void {
  fastify.post<{ Params: { '*': string }; Body: Readable | undefined }>(
    '/organizations/*',
    async (request, reply) => {
      const ending = new Ending(request, reply, stopping);
      const { signal } = ending;
      const opened = await open(request, signal).catch((error: unknown) => {
        ending[Symbol.dispose]();
        throw error;
      });
      const { upload, sources, question } = opened;
      const run = async (progress?: ImportOptions['progress']) => {
        using _ending = ending;
        await using _upload = upload;
        const { organizationSize, dryRun } = question;
        const outcomes = await turns.take(signal, () =>
          upload.naming(() =>
            work.importOrganizations(sources, { organizationSize, dryRun, progress, signal }),
          ),
        );
        if (outcomes.some(({ replaced }) => replaced) && !dryRun) forget();
        return await importAnswer(sources, outcomes, dryRun);
      };
      if (!wantsEvents(request)) return run();
      return sendEvents(request, reply, (tell) =>
        run((step, positions) => tell({ event: 'progress', step, positions })),
      );
    },
  );

  async function open(
    request: FastifyRequest<{ Params: { '*': string }; Body: Readable | undefined }>,
    signal: AbortSignal,
  ) {
    const question = importQuestion(request.params['*'], request.query, mediaTypeOf(request));
    const upload = await receiveFile(request, { name: question.file, limit, signal });
    try {
      // Loaded with the first file: a server may never be sent one.
      const { openSources } = await import('../../organizations/import/sources.ts');
      const sources = await upload.naming(() =>
        openSources(upload.path, { ...question.source, secret }, question.asked),
      );
      return { question, upload, sources };
    } catch (error) {
      await upload[Symbol.asyncDispose]();
      throw error;
    }
  }
}

/** Of a file that was asked for several days, what became of each is in `states`. */
async function importAnswer(
  sources: readonly OrganizationSource[],
  outcomes: readonly ImportOutcome[],
  dryRun: boolean,
) {
  const { mappingOf } = await import('../../organizations/import/mapping.ts');
  const [source, last] = [sources[0]!, outcomes.at(-1)!];
  const { format, encoding, delimiter, columns } = source.file;
  const file = { format, encoding, delimiter, columns, mapping: mappingOf(source), notes: last.notes };
  if (!source.isOneOfSeveral) return { dryRun, ...stateAnswer(last), file };
  const states = outcomes.map((outcome) => ({ ...stateAnswer(outcome), notes: outcome.notes }));
  return { dryRun, replaced: outcomes.some(({ replaced }) => replaced), states, file };
}

function stateAnswer({ report, unmatchedTitles, replaced }: ImportOutcome) {
  return { replaced, report: reportAnswer(report, MOST_FINDINGS), unmatchedTitles };
}
