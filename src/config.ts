import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import {
  ACCESS_VARIABLES,
  type AccessConfig,
  accessContradictions,
  accessOf,
} from './access/access-config.ts';
import { isLoopback } from './access/loopback.ts';
import { HTTP_VARIABLES, type HttpConfig, httpOf } from './http/http-config.ts';
import { NEO4J_VARIABLES, type Neo4jConfig, neo4jOf } from './storage/neo4j/neo4j-config.ts';
import {
  serviceName,
  TELEMETRY_VARIABLES,
  type TelemetryConfig,
  telemetryOf,
} from './telemetry/telemetry-config.ts';
import { commaSeparated, type Environment, milliseconds, oneOf, wholeNumber } from './variables.ts';

/** Of this package, from wherever in it this runs: its sources, or what was made of them. */
export const PACKAGE_FOLDER = folderWith('package.json', import.meta.dirname);

/** What the environment decides. `.env.example` explains each variable to the person who sets it. */
export interface Config extends TelemetryConfig {
  readonly host: string;
  /** 0 lets the system pick a free one. */
  readonly port: number;
  /** Where the embedded engine keeps its file; absolute. */
  readonly dataDirectory: string;
  readonly seed: SeedPolicy;
  /** Folders of frameworks that a start loads beside the built-in one; absolute. */
  readonly frameworks: readonly string[];
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
  readonly logLevel: LogLevel;
  readonly access: AccessConfig;
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
  const isLocal = isLoopback(value.HOST);
  return {
    host: value.HOST,
    port: value.PORT,
    dataDirectory: path.resolve(value.ROLEGRAPH_DATA_DIR),
    seed: value.ROLEGRAPH_SEED ?? (value.NEO4J_URI === undefined ? 'if-changed' : 'never'),
    frameworks: (value.ROLEGRAPH_FRAMEWORKS ?? []).map((folder) => path.resolve(folder)),
    neo4j: neo4jOf(value),
    operationTimeoutMs: value.ROLEGRAPH_OPERATION_TIMEOUT_MS,
    importLimitMb: value.ROLEGRAPH_IMPORT_LIMIT_MB,
    pseudonymSecret: value.ROLEGRAPH_PSEUDONYM_SECRET,
    scopes: value.ROLEGRAPH_SCOPES,
    http: httpOf(value, isLocal),
    ...telemetryOf(value, present, isLocal),
    logLevel: value.LOG_LEVEL ?? (isTerminal ? 'warn' : 'info'),
    access: accessOf(value),
  };
}

const PORT_MEANING = 'a whole number from 0 to 65535 (0 picks a free port)';

const SCOPE = /^[a-z0-9]+(-[a-z0-9]+)*(@\d{4}-\d{2}-\d{2})?$/;
const SCOPES_MEANING =
  'slugs of frameworks and organizations with commas between them, for instance engineering-leadership,acme';

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
    ROLEGRAPH_FRAMEWORKS: commaSeparated.optional(),
    ROLEGRAPH_OPERATION_TIMEOUT_MS: milliseconds(1_000).default(10_000),
    ROLEGRAPH_SCOPES: commaSeparated
      .refine((slugs) => slugs.length > 0 && slugs.every((slug) => SCOPE.test(slug)), SCOPES_MEANING)
      .optional(),
    ROLEGRAPH_IMPORT_LIMIT_MB: wholeNumber(1, 10_000, 'a whole number of megabytes').default(256),
    ROLEGRAPH_PSEUDONYM_SECRET: z.string().min(16, 'at least 16 characters').optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, oneOf(LOG_LEVELS)).optional(),
    ...HTTP_VARIABLES,
    ...TELEMETRY_VARIABLES,
    ...NEO4J_VARIABLES,
    ...ACCESS_VARIABLES,
  })
  .superRefine((value, context) => {
    for (const [name, message] of accessContradictions(value)) {
      context.addIssue({ code: 'custom', path: [name], message });
    }
  });

export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES.shape);

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

function folderWith(name: string, folder: string): string {
  const above = path.dirname(folder);
  return above === folder || existsSync(path.join(folder, name)) ? folder : folderWith(name, above);
}
