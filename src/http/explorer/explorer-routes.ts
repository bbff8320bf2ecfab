import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExplorerBuild } from './explorer-build.ts';
import { UNBUILT_PAGE } from './unbuilt-page.ts';

/** Pages of the explorer lie beneath it, the first one aside; so they are in nobody's way. */
const EXPLORER_PATH = '/explore/';
const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** Only what this server serves: no script or style that stands in a page, and nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the explorer: one page for every address of its own, which finds out in the browser what it is to show, and its
 * files, which may be kept for a year because a file of other content has another name.
 *
 * @param build undefined: the page says how to get one
 * @param elsewhere what a program gets at "/"
 */
export async function addExplorer(
  fastify: FastifyInstance,
  build: ExplorerBuild | undefined,
  elsewhere: (reply: FastifyReply) => FastifyReply,
): Promise<void> {
  if (build !== undefined) {
    await fastify.register(fastifyStatic, {
      root: build.assets,
      prefix: `${EXPLORER_PATH}assets/`,
      decorateReply: false,
      index: false,
      immutable: true,
      maxAge: A_YEAR,
      preCompressed: true,
      // A worker goes by the policy that its own file comes with.
      setHeaders: (reply) => void reply.header('content-security-policy', CONTENT_SECURITY_POLICY),
    });
  }
  fastify.get('/', (request, reply) =>
    asksForHtml(request) ? sendExplorer(request, reply, build) : elsewhere(reply),
  );
  fastify.get(`${EXPLORER_PATH}*`, (request, reply) => sendExplorer(request, reply, build));
}

function asksForHtml({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

function sendExplorer(
  request: FastifyRequest,
  reply: FastifyReply,
  build: ExplorerBuild | undefined,
): FastifyReply {
  reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8');
  if (build === undefined) return reply.code(503).send(UNBUILT_PAGE);
  return reply.send(build.html.replaceAll('"./assets/', `"${upFrom(request.url)}explore/assets/`));
}

/**
 * From a page to the root of the server, which may lie at any path behind a proxy: "./" from "/", "../" from "/explore/ways".
 */
function upFrom(address: string): string {
  const depth = (address.split('?', 1)[0] ?? '').split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}
