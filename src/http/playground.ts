import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type RuruClientConfig, ruruHTML } from 'ruru/server';
import { PLAYGROUND_TABS, type PlaygroundTab } from './playground-queries.ts';

/** The installed GraphiQL. It would load its files from a CDN if it were not told where they are. */
const RURU_FOLDER = path.resolve(fileURLToPath(import.meta.resolve('ruru/server')), '../..');

/** The file names have no hash, so the version is in the path and the files may be kept for a year. */
const ASSETS_PATH = `/playground/${ruruVersion()}/`;
const A_YEAR = 365 * 24 * 60 * 60 * 1000;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 13 8 3l5 10" fill="none" stroke="#3b5bdb" stroke-width="1.5"/><g fill="#3b5bdb"><circle cx="8" cy="3" r="2.5"/><circle cx="3" cy="13" r="2.5"/><circle cx="13" cy="13" r="2.5"/></g></svg>`;

/** Serves the playground's scripts, styles and fonts. */
export async function addPlaygroundAssets(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: path.join(RURU_FOLDER, 'static'),
    prefix: ASSETS_PATH,
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: A_YEAR,
  });
}

/**
 * The page of the playground. A link to /graphql?query=... opens it with that query (and `variables`)
 * in a tab of its own; nothing runs before the person says so.
 */
export function sendPlayground(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(playgroundHtml(nonce, linkedTab(request.query)));
}

function playgroundHtml(nonce: string, linked: PlaygroundTab | undefined): string {
  const withNonce = (script: string) => script.replace(/^<script/, `<script nonce="${nonce}"`);
  // Ruru hands these on to GraphiQL, but its types leave `defaultTabs` out.
  const clientConfig: object = {
    defaultTabs: linked === undefined ? PLAYGROUND_TABS : [linked, ...PLAYGROUND_TABS],
    initialQuery: linked?.query,
    initialVariables: linked?.variables,
    debugTools: [],
  };
  return ruruHTML({
    endpoint: '/graphql',
    staticPath: ASSETS_PATH,
    clientConfig: clientConfig as RuruClientConfig,
    htmlParts: {
      titleTag: '<title>Rolegraph playground</title>',
      metaTags: (tags) =>
        `${tags}\n<meta name="viewport" content="width=device-width" />\n<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}" />`,
      configScript: withNonce,
      headerScripts: withNonce,
      bodyScripts: withNonce,
      bodyInitScript: withNonce,
    },
  });
}

/** Only what this server serves, and only the scripts that it wrote. The editor writes inline styles. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function linkedTab(parameters: unknown): PlaygroundTab | undefined {
  const { query, variables } = parameters as Record<string, unknown>;
  if (typeof query !== 'string') return undefined;
  return { query, variables: typeof variables === 'string' ? variables : undefined };
}

function ruruVersion(): string {
  const manifest = JSON.parse(readFileSync(path.join(RURU_FOLDER, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
