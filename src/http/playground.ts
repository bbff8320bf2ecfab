import type { FastifyReply } from 'fastify';
import type { ExplorerBuild } from './explorer/explorer-build.ts';
import { UNBUILT_PAGE } from './explorer/unbuilt-page.ts';
import { PLAYGROUND_TABS } from './playground-queries.ts';

/** Only what this server serves. The editor writes inline styles, which no other page may. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The page of the playground, which the explorer's build has. It holds the examples as data, and is the same for everybody:
 * what a link asks (/graphql?query=...) is read in the browser.
 */
export function sendPlayground(reply: FastifyReply, build: ExplorerBuild | undefined): FastifyReply {
  reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8');
  if (build === undefined) return reply.code(503).send(UNBUILT_PAGE);
  return reply.send(
    build.playground
      .replaceAll('"./assets/', '"./explore/assets/')
      .replace('<!-- tabs -->', () => `<script type="application/json" id="tabs">${EXAMPLES}</script>`),
  );
}

/** Nothing in it can end the element that it stands in. */
const EXAMPLES = JSON.stringify(PLAYGROUND_TABS).replaceAll('<', String.raw`\u003c`);
