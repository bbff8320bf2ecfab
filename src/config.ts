import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import {
  ACCESS_VARIABLES,
  type AccessConfig,
  accessContradictions,
  accessOf,
  commaSeparated,
} from './access/access-config.ts';
import { isLoopback } from './access/loopback.ts';

export const PACKAGE_FOLDER = path.resolve(import.meta.dirname, '..');

/** What the environment decides. `.env.example` explains each variable to the person who sets it. */
export interface Config {
  readonly host: string;
  /** 0 lets the system pick a free one. */
  readonly port: number;
  /** Where the embedded engine keeps its file; absolute. */
  readonly dataDirectory: string;
  readonly seed: SeedPolicy;
  /** Undefined: the embedded engine. */
  readonly neo4j: Neo4jConfig | undefined;
  /** How long an operation may take, in milliseconds. */
  readonly operationTimeoutMs: number;
  /** Of a file to import that comes over the network. */
  readonly importLimitMb: number;
  /** What pseudonyms of org charts are made with; undefined: a file beside the data. */
  readonly pseudonymSecret: string | undefined;
  /** The slugs of the frameworks and organizations to serve; undefined: all. */
  readonly scopes: readonly string[] | undefined;
  readonly http: HttpConfig;
  /** Whether /metrics can be read. */
  readonly metrics: boolean;
  /** Whether traces are sent; where to and which, the SDK of OpenTelemetry reads from the environment itself. */
  readonly traces: boolean;
  /** An operation that takes longer, in milliseconds, is logged. */
  readonly slowOperationMs: number;
  readonly logLevel: LogLevel;
  readonly access: AccessConfig;
}

/** What the HTTP server gives to whom. */
export interface HttpConfig {
  /** The origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  /** Addresses, networks and names of networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly maxConnections: number;
  /** Of one token, or of one address without a token; Infinity: as many as come. */
  readonly requestsPerMinute: number;
  /** At the same time, of one token, or of one address without a token; Infinity: as many as come. */
  readonly concurrentRequests: number;
  /** How much memory whole answers are kept in; 0: none are. */
  readonly keptAnswersMb: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  /** Undefined: a server whose authentication is off. */
  readonly password: string | undefined;
  readonly database: string;
}

/** When a start loads the seed files: if they differ from what is loaded, if nothing is, or not at all. */
export type SeedPolicy = (typeof SEED_POLICIES)[number];
const SEED_POLICIES = ['if-changed', 'if-empty', 'never'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The environment holds values that cannot be used; the message names every one and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, and beneath it the file `.env` in the package's folder if there is one.
 *
 * @throws ConfigError
 */
export function readConfig(): Config {
  const environment = { ...readEnvFile(path.join(PACKAGE_FOLDER, '.env')), ...process.env };
  // The SDK of OpenTelemetry reads the real environment only.
  for (const [name, value] of Object.entries({ ...environment, ...serviceName(environment) })) {
    if (name.startsWith('OTEL_') && value !== undefined) process.env[name] = value;
  }
  return parseConfig(environment, { isTerminal: process.stderr.isTTY });
}

/**
 * The configuration that these variables mean. An empty value counts as absent. On a terminal the
 * log is limited to warnings, because the start-up text says what a person wants to know.
 *
 * @throws ConfigError
 */
export function parseConfig(environment: Environment, { isTerminal = false } = {}): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = VARIABLES.safeParse(present);
  if (!result.success) throw new ConfigError(describeProblems(result.error, present));
  const value = result.data;
  return {
    host: value.HOST,
    port: value.PORT,
    dataDirectory: path.resolve(value.ROLEGRAPH_DATA_DIR),
    seed: value.ROLEGRAPH_SEED ?? (value.NEO4J_URI === undefined ? 'if-changed' : 'never'),
    neo4j:
      value.NEO4J_URI === undefined
        ? undefined
        : {
            uri: value.NEO4J_URI,
            username: value.NEO4J_USERNAME,
            password: value.NEO4J_PASSWORD,
            database: value.NEO4J_DATABASE,
          },
    operationTimeoutMs: value.ROLEGRAPH_OPERATION_TIMEOUT_MS,
    importLimitMb: value.ROLEGRAPH_IMPORT_LIMIT_MB,
    pseudonymSecret: value.ROLEGRAPH_PSEUDONYM_SECRET,
    scopes: value.ROLEGRAPH_SCOPES,
    http: {
      corsOrigins: value.ROLEGRAPH_CORS_ORIGINS,
      trustedProxies: value.ROLEGRAPH_TRUSTED_PROXIES,
      maxConnections: value.ROLEGRAPH_MAX_CONNECTIONS,
      requestsPerMinute: limitOf(value.ROLEGRAPH_REQUESTS_PER_MINUTE, value.HOST, REQUESTS_PER_MINUTE),
      concurrentRequests: limitOf(value.ROLEGRAPH_CONCURRENT_REQUESTS, value.HOST, CONCURRENT_REQUESTS),
      keptAnswersMb: value.ROLEGRAPH_KEPT_ANSWERS_MB,
    },
    metrics:
      value.ROLEGRAPH_METRICS === undefined ? isLoopback(value.HOST) : value.ROLEGRAPH_METRICS === 'on',
    traces: asksForTraces(present),
    slowOperationMs: value.ROLEGRAPH_SLOW_OPERATION_MS,
    logLevel: value.LOG_LEVEL ?? (isTerminal ? 'warn' : 'info'),
    access: accessOf(value),
  };
}

/** A dashboard of 30 panels that asks every 5 s needs 360, so that eight people behind one address have enough. */
const REQUESTS_PER_MINUTE = 3_000;
/** An operation holds the event loop for 5 to 10 ms a turn: 20 of one client cannot make others wait for more than 200 ms. */
const CONCURRENT_REQUESTS = 20;
/** Each may hold a body of 1 MB that has not come to its end. */
const MAX_CONNECTIONS = 500;
/** Some 170 answers of 165 kB, each with its compressed form of 22 kB. */
const KEPT_ANSWERS_MB = 32;

/** 0 is no limit. Where only this machine can ask there is none unless it is set: a script of the owner's may be quick. */
function limitOf(given: number | undefined, host: string, usual: number): number {
  return given === 0 ? Infinity : (given ?? (isLoopback(host) ? Infinity : usual));
}

const PORT_MEANING = 'a whole number from 0 to 65535 (0 picks a free port)';

const SCOPE = /^[a-z0-9]+(-[a-z0-9]+)*(@\d{4}-\d{2}-\d{2})?$/;
const SCOPES_MEANING =
  'slugs of frameworks and organizations with commas between them, for instance engineering-leadership,acme';

const ORIGINS_MEANING =
  'origins with commas between them, each as a browser sends it, for instance https://dashboard.example,http://localhost:3000';

/** Names of networks that stand for their addresses, as proxies call them. */
export const NAMED_NETWORKS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};
const NETWORKS_MEANING =
  'addresses and networks with commas between them, for instance 10.0.0.5,172.16.0.0/12, or loopback, linklocal, uniquelocal';

const VARIABLES = z
  .object({
    HOST: z
      .union(
        [z.ipv4(), z.ipv6(), z.hostname()],
        'an address or a host name, for instance 127.0.0.1 or 0.0.0.0',
      )
      .default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: PORT_MEANING, abort: true })
      .transform(Number)
      .pipe(z.number().max(65535, PORT_MEANING))
      .default(4000),
    ROLEGRAPH_DATA_DIR: z.string().default(path.join(PACKAGE_FOLDER, '.rolegraph')),
    ROLEGRAPH_SEED: z.enum(SEED_POLICIES, oneOf(SEED_POLICIES)).optional(),
    NEO4J_URI: z
      .string()
      .refine(
        isNeo4jUri,
        'a URI such as neo4j://localhost:7687 (neo4j or bolt, also with +s or +ssc) without a user',
      )
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'the name of a database, for instance neo4j')
      .default('neo4j'),
    ROLEGRAPH_OPERATION_TIMEOUT_MS: milliseconds(1_000).default(10_000),
    ROLEGRAPH_SCOPES: commaSeparated
      .refine((slugs) => slugs.length > 0 && slugs.every((slug) => SCOPE.test(slug)), SCOPES_MEANING)
      .optional(),
    ROLEGRAPH_CORS_ORIGINS: commaSeparated.refine(areOrigins, ORIGINS_MEANING).default([]),
    ROLEGRAPH_TRUSTED_PROXIES: commaSeparated.refine(areNetworks, NETWORKS_MEANING).default([]),
    ROLEGRAPH_MAX_CONNECTIONS: wholeNumber(1, 100_000).default(MAX_CONNECTIONS),
    ROLEGRAPH_REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
    ROLEGRAPH_CONCURRENT_REQUESTS: wholeNumber(0, 10_000).optional(),
    ROLEGRAPH_KEPT_ANSWERS_MB: wholeNumber(0, 100_000).default(KEPT_ANSWERS_MB),
    ROLEGRAPH_IMPORT_LIMIT_MB: wholeNumber(1, 10_000, 'a whole number of megabytes').default(256),
    ROLEGRAPH_PSEUDONYM_SECRET: z.string().min(16, 'at least 16 characters').optional(),
    ROLEGRAPH_METRICS: z.enum(['on', 'off'], oneOf(['on', 'off'])).optional(),
    ROLEGRAPH_SLOW_OPERATION_MS: milliseconds(1).default(1_000),
    LOG_LEVEL: z.enum(LOG_LEVELS, oneOf(LOG_LEVELS)).optional(),
    ...ACCESS_VARIABLES,
  })
  .superRefine((value, context) => {
    for (const [name, message] of accessContradictions(value)) {
      context.addIssue({ code: 'custom', path: [name], message });
    }
  });

export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES.shape);

function areOrigins(texts: readonly string[]): boolean {
  return texts.every((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

const NETWORK = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

function areNetworks(texts: readonly string[]): boolean {
  return texts.every((text) => Object.hasOwn(NAMED_NETWORKS, text) || NETWORK.safeParse(text).success);
}

/** Up to ten minutes. */
function milliseconds(least: number) {
  return wholeNumber(least, 600_000, 'a whole number of milliseconds');
}

function wholeNumber(least: number, most: number, what = 'a whole number') {
  const meaning = `${what} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: meaning, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, meaning).max(most, meaning));
}

/** By OpenTelemetry's own rules a process sends traces unless told not to; this one does when it is told where to. */
function asksForTraces(environment: Environment): boolean {
  const { OTEL_SDK_DISABLED: disabled, OTEL_TRACES_EXPORTER: exporter } = environment;
  if (disabled?.trim().toLowerCase() === 'true' || exporter?.trim() === 'none') return false;
  return [
    exporter,
    environment['OTEL_EXPORTER_OTLP_ENDPOINT'],
    environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
  ].some((value) => value !== undefined);
}

/** What traces call this process where nobody says. */
function serviceName({ OTEL_RESOURCE_ATTRIBUTES: attributes = '', OTEL_SERVICE_NAME: name }: Environment) {
  return { OTEL_SERVICE_NAME: name ?? (/(^|,)\s*service\.name=/.test(attributes) ? undefined : 'rolegraph') };
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}

/** The driver takes the user from its own option and ignores one in the URI, so that one is refused. */
function isNeo4jUri(text: string): boolean {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, pathname } = new URL(text);
  return hostname !== '' && username === '' && /^\/?$/.test(pathname);
}

function describeProblems(error: z.ZodError, environment: Environment): string {
  const problems = error.issues.map(({ path: [name], message }) => {
    const isSecret = name === 'ROLEGRAPH_PSEUDONYM_SECRET';
    const given = isSecret ? '...' : environment[String(name)]?.replace(/\/\/.*@/, '//...@');
    return `${String(name)} is "${given}", but should be ${message}.`;
  });
  return [...new Set(problems)].join('\n');
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** How this program was called, as a person would type it again: from npx, by its name on the path, or with Node. */
export function calledAs(): string {
  if (process.env['npm_command'] === 'exec') return 'npx rolegraph';
  // bin/runtime.mjs says what was called where it has another Node run it.
  const script = process.env['ROLEGRAPH_SCRIPT'] ?? process.argv[1] ?? '';
  return path.basename(script) === 'rolegraph' ? 'rolegraph' : `node ${path.relative('', script)}`;
}
