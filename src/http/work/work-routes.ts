import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { PseudonymSecret } from '../../organizations/import/columns/pseudonyms.ts';
import { serverStops } from './ending.ts';
import { addCandidatesRoute } from './candidates-route.ts';
import { addImportRoute } from './import-route.ts';
import { addMappingsRoutes } from './mappings-routes.ts';
import { addFrameworkRoutes, FRAMEWORK_MEDIA_TYPES } from './framework-routes.ts';
import { MEDIA_TYPES } from './import-question.ts';
import { Turns } from './turns.ts';
import { addOrganizationRoutes } from './organization-routes.ts';
import { addGraphRoutes } from './graph-routes.ts';
import type { WorkForOthers } from './work.ts';

export interface WorkRoutesOptions {
  readonly work: WorkForOthers;
  /** By which commands of this machine know this server from another one at its address. */
  readonly instance: string;
  /** Of a file to import that comes over the network, in bytes. */
  readonly importLimit: number;
  /** What pseudonyms of org charts are made with. */
  readonly secret: PseudonymSecret;
  /** Gives up answers that are kept: an organization was removed or replaced. */
  readonly forget: () => void;
}

/**
 * Adds the routes of what is done for commands and programs beside GraphQL. No form of another site can write: a browser
 * asks before it sends DELETE, `Authorization`, or one of the media types that are taken here, and is not let.
 */
export async function addWorkRoutes(
  fastify: FastifyInstance,
  { work, instance, importLimit, secret, forget }: WorkRoutesOptions,
): Promise<void> {
  const stopping = new AbortController();
  const turns = new Turns();
  fastify.addHook('preClose', (done) => {
    stopping.abort(serverStops());
    done();
  });

  fastify.get<{ Params: { instance: string } }>('/instances/:instance', ({ params }, reply) =>
    reply
      .code(isSame(params.instance, instance) ? 204 : 404)
      .header('cache-control', 'no-store')
      .send(),
  );

  await fastify.register(async (scope) => {
    addOrganizationRoutes(scope, work, forget);
    addGraphRoutes(scope, work);
    addCandidatesRoute(scope, { work, stopping: stopping.signal, turns });
  });
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is taken as it comes, into a file.
    scope.addContentTypeParser(Object.keys(MEDIA_TYPES), (_request, body, done) => done(null, body));
    scope.addContentTypeParser('*', (_request, _body, done) => done(new MediaTypeError(MEDIA_TYPES)));
    addImportRoute(scope, { work, limit: importLimit, secret, forget, stopping: stopping.signal, turns });
  });
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(Object.keys(FRAMEWORK_MEDIA_TYPES), (_request, body, done) =>
      done(null, body),
    );
    scope.addContentTypeParser('*', (_request, _body, done) =>
      done(new MediaTypeError(FRAMEWORK_MEDIA_TYPES)),
    );
    addFrameworkRoutes(scope, { work, limit: importLimit, stopping: stopping.signal, turns });
    addMappingsRoutes(scope, { work, limit: importLimit, stopping: stopping.signal, turns });
  });
}

/** Also for what says no media type: forms of other sites can send three of them, and nothing. */
class MediaTypeError extends Error {
  readonly statusCode = 415;

  constructor(known: Readonly<Record<string, unknown>>) {
    super(`Say what the file is by its media type, one of ${Object.keys(known).join(', ')}.`);
  }
}

function isSame(given: string, instance: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(instance)];
  return a.length === b.length && timingSafeEqual(a, b);
}
