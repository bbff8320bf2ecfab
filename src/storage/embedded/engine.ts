import type grafeo from '@grafeo-db/js';
import { DatabaseUnavailableError } from '../../graph/errors.ts';

export type Engine = typeof grafeo;

/** Loaded only when it is asked for: 18 MB of native code that a server on Neo4j never needs. */
export async function loadEngine(): Promise<Engine> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    const message = `The embedded database has no build for this machine (${machine}); set NEO4J_URI to use a Neo4j.`;
    throw new DatabaseUnavailableError(message, {}, { cause });
  }
}
