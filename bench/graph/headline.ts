import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, rounded, timed } from '../organizations/timing.ts';
import { startServer } from './server.ts';

/** The README's question. */
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const HEADLINE = /```graphql\n([^`]*)```/.exec(README)![1]!;
const WARM = 60;

export interface HeadlineRow {
  readonly engine: 'neo4j' | 'embedded';
  readonly firstMs: number;
  readonly warmMs: number;
  readonly ratio: number;
  readonly readyMs: number;
}

/**
 * The README's question right after the server said that it is ready, on the connection on which it said so, and when it
 * was asked often.
 */
export async function measureHeadline(uri: string | null, starts: number): Promise<HeadlineRow> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rolegraph-headline-'));
  const environment: Readonly<Record<string, string>> =
    uri === null
      ? { ROLEGRAPH_DATA_DIR: directory }
      : { NEO4J_URI: uri, ROLEGRAPH_SEED: 'if-changed', ROLEGRAPH_SCOPES: 'engineering-leadership' };
  const times = { first: [] as number[], warm: [] as number[], ready: [] as number[] };
  try {
    // The first start loads the seed.
    for (let start = 0; start <= starts; start += 1) {
      await using server = await startServer(environment);
      await timed(times.first, () => server.ask(HEADLINE));
      const warm: number[] = [];
      for (let turn = 0; turn < 2 * WARM; turn += 1) await timed(warm, () => server.ask(HEADLINE));
      times.warm.push(median(warm.slice(WARM)));
      times.ready.push(server.readyMs);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  const [firstMs, warmMs, readyMs] = [times.first, times.warm, times.ready].map((list) =>
    median(list.slice(1)),
  );
  return {
    engine: uri === null ? 'embedded' : 'neo4j',
    firstMs: rounded(firstMs!),
    warmMs: rounded(warmMs!),
    ratio: rounded(firstMs! / warmMs!),
    readyMs: Math.round(readyMs!),
  };
}
