import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { openBenchGraph } from '../organizations/bench-graph.ts';
import type { Place } from './contenders.ts';
import type { Size } from './framework.ts';

const execute = promisify(execFile);

/** A Neo4j and an embedded database with the same graph. */
export interface PeersGraph extends Place, AsyncDisposable {
  /** Of Neo4j. */
  readonly processId: number;
}

export async function openPeersGraph(size: Size, folder: string): Promise<PeersGraph> {
  const graph = await openBenchGraph();
  const { uri, processId } = graph.server;
  const dataDirectory = path.join(folder, 'embedded');
  try {
    if (processId === null) throw new Error('Neo4j does not run.');
    for (const place of [uri, dataDirectory]) {
      await execute(process.execPath, [path.join(import.meta.dirname, 'load-graph-child.ts'), place, size]);
    }
    return {
      uri,
      dataDirectory,
      answers: path.join(folder, 'answers.json'),
      processId,
      [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
    };
  } catch (error) {
    await graph[Symbol.asyncDispose]();
    throw error;
  }
}
