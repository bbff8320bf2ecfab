import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import type { Database } from '../../src/storage/port/database.ts';

/** Opens what a child process is told to: the URI of a Neo4j, or the folder of an embedded database. */
export function openDatabase(place: string): Promise<Database> {
  return place.startsWith('bolt:')
    ? openNeo4j({ uri: place, username: 'neo4j', password: '', database: 'neo4j' })
    : openEmbedded({ directory: place });
}
