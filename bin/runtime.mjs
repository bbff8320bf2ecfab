/* Which Node runs this package, and how a script is run on it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_NEEDED = 24;

export const PACKAGE_FOLDER = path.resolve(fileURLToPath(import.meta.url), '../..');

/** Where Node keeps compiled and type-stripped code, so that the next start is quick. */
export const COMPILE_CACHE = path.join(PACKAGE_FOLDER, 'node_modules', '.cache', 'node-compile');

export function isNodeNewEnough() {
  return Number.parseInt(process.versions.node, 10) >= NODE_NEEDED;
}

/** Says in a sentence what is wrong and ends the process, without a stack trace. */
export function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** How soon after its parent this process ends. */
const LOOK_AT_PARENT_MS = 100;

/**
 * Calls back when the process that started this one is gone, if npm is behind it. npm hands a signal to the shell that it
 * runs a command in; shells such as dash end of it without handing it on, and the command would go on with nobody there.
 */
export function whenParentIsGone(then) {
  // Elsewhere a parent may go on purpose, as the shell does in which somebody started a server in the background.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    // Windows tells the same one for ever.
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, LOOK_AT_PARENT_MS);
  timer.unref();
}

/** Early versions of Node 24 warn that they run TypeScript. */
export function hideExperimentalWarnings() {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning') return;
    for (const listener of listeners) listener.call(process, warning);
  });
}

/** Runs a script in a process of its own on Node 24, and ends this process as that one ended. */
export async function runOnNode24(script, scriptArguments) {
  const node = node24();
  process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;
  // By which the command tells people how it was called.
  process.env.ROLEGRAPH_SCRIPT = process.argv[1];
  const binaries = path.join(PACKAGE_FOLDER, 'node_modules', '.bin');
  process.env.PATH = [binaries, process.env.PATH].filter(Boolean).join(path.delimiter);

  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...scriptArguments], {
    stdio: 'inherit',
  });
  // A second signal ends a command at once, without order.
  let isTold = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      isTold = true;
      child.kill(signal);
    });
  }
  whenParentIsGone(() => isTold || child.kill('SIGTERM'));
  const { code, signal } = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, exitSignal) => resolve({ code: exitCode, signal: exitSignal }));
  });
  process.exit(code ?? 128 + constants.signals[signal]);
}

/** This process's own Node, or the one that npm installed as an optional package (Linux only). */
export function node24() {
  if (isNodeNewEnough()) return process.execPath;
  const installed = path.join(PACKAGE_FOLDER, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  return giveUp(
    `Rolegraph runs on Node ${NODE_NEEDED} or later, and this is ${process.version}: install a newer one from https://nodejs.org.`,
  );
}
