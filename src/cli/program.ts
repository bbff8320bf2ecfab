import type { Logger } from 'pino';
import { RolegraphError } from '../graph/errors.ts';
import type { MemoryUse } from '../graph/reading/memory.ts';
import type { Config } from '../config.ts';
import type { SeedOptions } from '../seed/loading/load-seed.ts';
import type { SeedPlan } from '../seed/loading/seed-plan.ts';
import type { ChartReport, GivenLimits } from '../organizations/findings/chart-report.ts';
import type { ExportQuestion, OrganizationExport } from '../organizations/export/export-chart.ts';
import type { RemovedOrganization } from '../organizations/removal.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../organizations/import/sources.ts';
import type { FrameworkExportQuestion, WrittenFramework } from '../frameworks/export/export-framework.ts';
import type { FrameworkSource } from '../frameworks/import/framework-source.ts';
import type {
  FrameworkImportOptions,
  FrameworkImportOutcome,
} from '../frameworks/import/import-framework.ts';
import type { RemovedFramework } from '../frameworks/removal.ts';
import type { CandidatesQuestion, WrittenCandidates } from '../mappings/candidates/export-candidates.ts';
import type { MappingsImportOptions, MappingsImportOutcome } from '../mappings/import/import-mappings.ts';
import type { MappingsSource } from '../mappings/import/stated-mapping.ts';
import type { PlanFormat, PlanQuestion, PrintedPlan } from '../plans/plan-text.ts';

export interface AppOptions {
  readonly log: Logger;
  /** Told, while a large graph is read, how far that is. */
  readonly progress?: (text: string) => void;
  /** Whether a server will be started: what that takes is loaded while the database is read. */
  readonly serves?: boolean;
  /** Opens of a damaged database what can still be read, so that it can be exported; what is written then is lost. */
  readonly salvages?: boolean;
}

/** What the commands run. src/app.ts composes it, and src/main.ts hands it over. */
export interface Program {
  /**
   * Opens the database, prepares it, and seeds it as `config.seed` says.
   *
   * @throws RolegraphError, SeedProblemsError, the system's error
   */
  openApp(config: Config, options: AppOptions): Promise<App>;

  /**
   * The work as done by the server on this machine that has the database of this configuration; null where there is none.
   *
   * @param stop ends what is asked of it
   */
  findServer(config: Config, stop: AbortSignal): Promise<Work | null>;

  /**
   * Checks seed files without a database. Returns what they hold, by plural noun (`roles: 8`).
   *
   * @param directory the built-in seed when undefined
   * @throws SeedProblemsError
   */
  validateSeed(directory: string | undefined): Promise<Counts>;

  /**
   * Checks seed files without a database and says what they take from each passage of their sources, as Markdown.
   *
   * @param directory the built-in seed when undefined
   * @throws SeedProblemsError
   */
  reportCoverage(directory: string | undefined): Promise<string>;
}

/** What commands ask for: of a database that is open in this process, or of the server that has it open. */
export interface Work {
  describe(): Promise<Pick<AppDescription, 'location'>>;

  /** Brings the database up to date with the seed files, and loads the examples once. @throws SeedProblemsError */
  seed(options: SeedOptions): Promise<SeedSummary>;

  /** Says what is wrong with what lies in the database. */
  check(): Promise<CheckedGraph>;

  /** The best way from one role to another as a text to print. @throws NotFoundError, AmbiguousError */
  plan(question: PlanQuestion, format: PlanFormat): Promise<PrintedPlan>;

  /**
   * Writes organizations, or one as a file tells of it on several days, each in place of the one that had its slug, or only
   * says what that would give: all of them are written, or the graph stays as it was. One outcome each, in their order.
   *
   * @throws InvalidInputError, and what `options.progress` throws
   */
  importOrganizations(
    sources: readonly OrganizationSource[],
    options: ImportOptions,
  ): Promise<readonly ImportOutcome[]>;

  /**
   * What is to be told of an organization of the graph, with as many findings of each kind as are wanted.
   *
   * @throws NotFoundError, InvalidInputError
   */
  reportOrganization(slug: string, limits: GivenLimits, mostFindings: number): Promise<ChartReport>;

  /** An organization of the graph in a format. @throws NotFoundError, InvalidInputError */
  exportOrganization(slug: string, question: ExportQuestion): Promise<ExportedText>;

  /** Takes an organization away. @throws NotFoundError */
  removeOrganization(slug: string): Promise<RemovedOrganization>;

  /**
   * Writes a framework, or only says what that would give: all of it is written, or the graph stays as it was; what was
   * edited in the database since the last import is kept.
   *
   * @throws InvalidInputError, and what `options.progress` throws
   */
  importFramework(source: FrameworkSource, options: FrameworkImportOptions): Promise<FrameworkImportOutcome>;

  /** A framework of the graph in a format. @throws NotFoundError, InvalidInputError, ForbiddenError */
  exportFramework(slug: string, question: FrameworkExportQuestion): Promise<WrittenFramework>;

  /** Writes mappings between frameworks in the place of those of the same source, or none. @throws InvalidInputError */
  importMappings(source: MappingsSource, options: MappingsImportOptions): Promise<MappingsImportOutcome>;

  /** What may mean the same in two frameworks, as a file of mappings. @throws InvalidInputError, ForbiddenError */
  exportCandidates(question: CandidatesQuestion, signal: AbortSignal): Promise<WrittenCandidates>;

  /** Takes a framework away. @throws NotFoundError, InvalidInputError */
  removeFramework(slug: string): Promise<RemovedFramework>;
}

/** The program with its database open. */
export interface App extends Work {
  describe(): Promise<AppDescription>;

  /** Serves GraphQL. `close` lets running requests finish. @throws the system's error, such as EADDRINUSE */
  startServer(address: Pick<Config, 'host' | 'port'>): Promise<RunningServer>;

  /** Releases the database. */
  close(): Promise<void>;
}

/** An organization in a format, in pieces that are made, or come, while they are taken. */
export interface ExportedText extends Pick<OrganizationExport, 'name' | 'positions'> {
  readonly content: Iterable<string> | AsyncIterable<string | Uint8Array> | null;
}

export interface CheckedGraph {
  /** What is not served, and what is said twice and differently. */
  readonly problems: readonly GraphProblem[];
  /** What someone may want to know, and nobody needs to mend. */
  readonly notes: readonly GraphProblem[];
  /** How many frameworks and organizations were looked at. */
  readonly scopes: number;
}

interface GraphProblem {
  readonly id: string;
  /** A property, or the type of a relationship. */
  readonly property: string;
  readonly message: string;
}

export interface AppDescription {
  readonly engine: 'neo4j' | 'embedded';
  /** Name and version, for instance "Neo4j 5.26.30". */
  readonly product: string;
  /** A folder or an address, without credentials. */
  readonly location: string;
  readonly graphVersion: number;
  readonly memory: MemoryUse;
  readonly counts: Counts;
}

/** How many there are, by plural noun, in the order in which they are told: `{ roles: 8, skills: 61 }`. */
export type Counts = Readonly<Record<string, number>>;

export interface RunningServer {
  /** For instance http://127.0.0.1:4000. */
  readonly url: string;
  close(): Promise<void>;
}

export type SeedSummary = Pick<SeedPlan, 'added' | 'changed' | 'removed' | 'unchanged' | 'kept'> & {
  /** The slugs of the example organizations that came with it. */
  readonly examples: readonly string[];
};

/** The seed files cannot be loaded; the message has a line for each problem, with file and line. */
export class SeedProblemsError extends RolegraphError {
  readonly code = 'SEED_PROBLEMS';
}
