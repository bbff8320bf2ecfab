import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { WriterReport } from './writer-child.ts';

export interface Writer extends AsyncDisposable {
  /** Ends it, and tells what it waited. */
  stop(): Promise<WriterReport>;
}

/** A process that writes to a framework until it is stopped, and no longer than its scope lasts. */
export function startWriter(
  uri: string,
  { slug, roles }: { readonly slug: string; readonly roles: number },
): Writer {
  const program = path.join(import.meta.dirname, 'writer-child.ts');
  const child = spawn(process.execPath, [program, uri, slug, String(roles)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const output = text(child.stdout);
  return {
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : null;
      child.stdin.end();
      await ended;
      return JSON.parse(await output) as WriterReport;
    },
    [Symbol.asyncDispose]: () => {
      child.kill();
      return Promise.resolve();
    },
  };
}
