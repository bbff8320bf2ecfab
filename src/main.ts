import type { EventEmitter } from 'node:events';
import { flushCompileCache } from 'node:module';
import { writePieces } from './cli/pieces.ts';
import { runCommand } from './cli/run.ts';
import { calledAs } from './config.ts';

/** How long to wait, after everything was closed, for something that keeps the process alive. */
const LINGER_MS = 1_000;
/** One Ctrl-C reaches this process twice when it was started through another one. */
const SAME_SIGNAL_MS = 300;

const stop = new AbortController();
let stoppedAt: number | undefined;

/** The first signal ends the process in order, a later one at once. */
function onSignal(): void {
  if (stoppedAt !== undefined && performance.now() - stoppedAt > SAME_SIGNAL_MS) process.exit(1);
  stoppedAt ??= performance.now();
  stop.abort();
}
process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
// bin/runtime.mjs says when that is; after a signal it is no second one.
(process as EventEmitter).on('parentIsGone', () => stop.abort());

// Whoever read the output (`| head`) may leave before this process does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function confirm(question: string): Promise<boolean> {
  const { confirmInTerminal } = await import('./cli/confirm.ts');
  return confirmInTerminal(question, stop.signal);
}

process.exitCode = await runCommand(process.argv.slice(2), {
  program: {
    openApp: async (config, options) => (await import('./app.ts')).openApp(config, options),
    findServer: async (config, signal) =>
      (await import('./cli/beside/find-server.ts')).findServer(config, signal),
    validateSeed: async (directory) => (await import('./seed-folder.ts')).validateSeed(directory),
    reportCoverage: async (directory) => (await import('./seed-folder.ts')).reportCoverage(directory),
  },
  command: calledAs(),
  out: (text) => {
    process.stdout.write(text);
    // Kept from now on, so that the next start is quick even if this process is killed.
    flushCompileCache();
  },
  outPieces: (pieces) => writePieces(process.stdout, pieces, stop.signal),
  err: (text) => process.stderr.write(text),
  stop: stop.signal,
  confirm: process.stdin.isTTY && process.stdout.isTTY ? confirm : null,
  // A terminal that does not tell its width would get a line a letter.
  showsProgress: process.stderr.isTTY && process.stderr.columns > 0,
});
// Whoever reads the output may be slower than this process.
await writePieces(process.stdout, [''], stop.signal);
setTimeout(() => process.exit(), LINGER_MS).unref();
