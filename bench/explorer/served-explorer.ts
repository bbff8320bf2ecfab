import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type RunningServer, startServer } from '../graph/server.ts';

const execute = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');

export interface ServedExplorer extends AsyncDisposable {
  readonly url: string;
}

/** A server with an embedded database that is thrown away, and the explorer as its sources are now. */
export async function serveExplorer(): Promise<ServedExplorer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-explorer-'));
  let server: RunningServer;
  try {
    await execute(process.execPath, [path.join(ROOT, 'bin/explorer.mjs')]);
    await execute(process.execPath, [path.join(import.meta.dirname, 'prepare-child.ts'), folder], {
      env: { ...process.env, NEO4J_URI: '' },
    });
    // Not by way of the launcher: it would see to the packages first.
    server = await startServer({ ROLEGRAPH_DATA_DIR: folder }, 'src/main.ts');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: server.url,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
