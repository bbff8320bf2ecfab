import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

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
  /** The slugs of the frameworks and organizations to serve; undefined: all. */
  readonly scopes: readonly string[] | undefined;
  readonly logLevel: LogLevel;
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
  return parseConfig(
    { ...readEnvFile(path.join(PACKAGE_FOLDER, '.env')), ...process.env },
    { isTerminal: process.stderr.isTTY },
  );
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
    scopes: value.ROLEGRAPH_SCOPES,
    logLevel: value.LOG_LEVEL ?? (isTerminal ? 'warn' : 'info'),
  };
}

const TIMEOUT_MEANING = 'a whole number of milliseconds from 1000 to 600000';
const IMPORT_LIMIT_MEANING = 'a whole number of megabytes from 1 to 10000';
const PORT_MEANING = 'a whole number from 0 to 65535 (0 picks a free port)';

const SCOPE = /^[a-z0-9]+(-[a-z0-9]+)*(@\d{4}-\d{2}-\d{2})?$/;
const SCOPES_MEANING =
  'slugs of frameworks and organizations with commas between them, for instance engineering-leadership,acme';

const VARIABLES = z.object({
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.hostname()], 'an address or a host name, for instance 127.0.0.1 or 0.0.0.0')
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
  ROLEGRAPH_OPERATION_TIMEOUT_MS: z
    .string()
    .regex(/^\d{4,6}$/, { error: TIMEOUT_MEANING, abort: true })
    .transform(Number)
    .pipe(z.number().min(1_000, TIMEOUT_MEANING).max(600_000, TIMEOUT_MEANING))
    .default(10_000),
  ROLEGRAPH_IMPORT_LIMIT_MB: z
    .string()
    .regex(/^\d{1,5}$/, { error: IMPORT_LIMIT_MEANING, abort: true })
    .transform(Number)
    .pipe(z.number().min(1, IMPORT_LIMIT_MEANING).max(10_000, IMPORT_LIMIT_MEANING))
    .default(256),
  ROLEGRAPH_SCOPES: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((slug) => slug.trim())
        .filter((slug) => slug !== ''),
    )
    .refine((slugs) => slugs.length > 0 && slugs.every((slug) => SCOPE.test(slug)), SCOPES_MEANING)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, oneOf(LOG_LEVELS)).optional(),
});

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
    const given = environment[String(name)]?.replace(/\/\/.*@/, '//...@');
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
