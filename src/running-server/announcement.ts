import { randomBytes, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Config } from '../config.ts';
import {
  databaseOf,
  readRecord,
  recordFile,
  removeRecord,
  type ServerRecord,
  writeRecord,
} from './server-record.ts';

const SECRET_BYTES = 32;

/** How commands of this machine find a server: from when it listens until its database is closed. */
export class Announcement {
  /** Of this start. */
  readonly instance = randomUUID();
  /** Opens everything, until the process ends. */
  readonly secret = randomBytes(SECRET_BYTES).toString('base64url');
  readonly #config: Pick<Config, 'dataDirectory' | 'neo4j'>;
  #record: ServerRecord | null = null;

  constructor(config: Pick<Config, 'dataDirectory' | 'neo4j'>) {
    this.#config = config;
  }

  /** @throws the system's error where the data directory cannot be written */
  async make({ url, location }: Pick<ServerRecord, 'url' | 'location'>): Promise<void> {
    const record: ServerRecord = {
      url,
      instance: this.instance,
      secret: this.secret,
      processId: process.pid,
      machine: hostname(),
      database: databaseOf(this.#config),
      location,
      state: 'serving',
    };
    await writeRecord(recordFile(this.#config), record);
    this.#record = record;
  }

  /** The server takes no more work, but has its data still: who needs that waits. @throws the system's error */
  async stopping(): Promise<void> {
    if (this.#record === null) return;
    const file = recordFile(this.#config);
    // Of several servers on one Neo4j the last one is found.
    if ((await readRecord(file))?.instance !== this.instance) return;
    await writeRecord(file, { ...this.#record, state: 'stopping' });
  }

  async gone(): Promise<void> {
    if (this.#record !== null) await removeRecord(recordFile(this.#config), this);
  }
}
