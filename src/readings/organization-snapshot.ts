import type { Database, Transaction } from '../storage/port/database.ts';
import { allReady, lazily, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { ChartReading } from '../organizations/chart/chart-reading.ts';
import {
  countPositions,
  findAttributes,
  findOrganization,
  readChart,
} from '../storage/organization/read-organization.ts';
import { FillQueue } from './fill-queue.ts';
import { RowLoader } from './row-loader.ts';
import { organizationDocuments, positionDocuments } from '../search/documents.ts';
import { SearchIndex } from '../search/search-index.ts';

/** What is remembered of positions' other columns, which only a question that asks for them needs. */
const ATTRIBUTES_CACHE_BYTES = 8 * 1024 * 1024;

/**
 * Everything that is remembered of one organization at one version. Immutable, as the snapshot of a framework: the
 * chart is read whole on first use, and what is derived from it is derived once.
 */
export class OrganizationSnapshot {
  readonly scope: string;
  readonly version: number;
  readonly #fill: FillQueue;

  constructor(database: Database, scope: string, version: number) {
    this.scope = scope;
    this.version = version;
    this.#fill = new FillQueue(database, (versions) =>
      versions.some((now) => now.scope === scope && now.version === version),
    );
  }

  /** Null where the organization was removed. */
  readonly organization = this.#part(findOrganization);

  /** How many positions it has, without reading them. */
  readonly positionCount = this.#part(countPositions);

  /** The organization with its chart; null where it was removed. */
  readonly reading = lazily(() =>
    whenReady(allReady([this.organization(), this.#chart()]), ([organization, chart]) =>
      organization === null ? null : new ChartReading(organization, this.version, chart),
    ),
  );

  /** What a position's source says of it in columns of its own, by id of the position. */
  readonly attributes = new RowLoader(
    (read) => this.#fill.read(read),
    findAttributes,
    ATTRIBUTES_CACHE_BYTES,
  );

  /** Finds the organization by its words. */
  readonly searchIndex = lazily(() =>
    whenReady(this.organization(), (organization) =>
      SearchIndex.of(organization === null ? [] : organizationDocuments(organization)),
    ),
  );

  /** Finds positions by their words; only for who asks for positions, since they may be many. */
  readonly positionSearchIndex = lazily(() =>
    whenReady(this.reading(), (reading) =>
      SearchIndex.of(reading === null ? [] : positionDocuments(reading)),
    ),
  );

  readonly #chart = this.#part(readChart);

  #part<Part>(read: (transaction: Transaction, scope: string) => Promise<Part>): () => MaybePromise<Part> {
    return lazily(() => this.#fill.read((transaction) => read(transaction, this.scope)));
  }
}
