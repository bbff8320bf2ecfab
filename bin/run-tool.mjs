/* Runs a program of node_modules that builds something, without showing what it prints. */
import { spawn } from 'node:child_process';
import { PACKAGE_FOLDER, node24 } from './runtime.mjs';

/**
 * @param {readonly string[]} words its file, and its arguments
 * @param {Record<string, string>} environment what it has beside the environment of this process
 * @returns {Promise<{ code: number | null, output: string }>} how it ended, and all that it printed
 */
export function runTool(words, environment = {}) {
  const child = spawn(node24(), words, {
    cwd: PACKAGE_FOLDER,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}
