/* Builds the parts of the explorer side by side, each only when its own sources have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './run-tool.mjs';
import { COMPILE_CACHE, PACKAGE_FOLDER } from './runtime.mjs';

const SOURCES = path.join(PACKAGE_FOLDER, 'src', 'explorer');
const LOCK_FILE = path.join(PACKAGE_FOLDER, 'package-lock.json');
const CONFIG = path.join(PACKAGE_FOLDER, 'vite.config.ts');
const VITE = path.join(PACKAGE_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');
const BUILT = path.join(PACKAGE_FOLDER, 'dist', 'explorer-parts');

/** What .dependency-cruiser.cjs lets the playground import. Its editor takes most of the time, and seldom changes. */
const PLAYGROUND = /^(playground[./]|client\/|graphql\/|icon\.svg$)/;

export const PARTS = [
  { page: 'index.html', has: (name) => !name.startsWith('playground') },
  { page: 'playground.html', has: (name) => PLAYGROUND.test(name) },
];

export function canBuild() {
  return [LOCK_FILE, SOURCES, VITE].every((file) => existsSync(file));
}

/** Of the sources of some parts, and of what builds them. */
export function digestOf(parts) {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE)).update(readFileSync(CONFIG));
  for (const found of readdirSync(SOURCES, { recursive: true }).sort()) {
    const name = found.split(path.sep).join('/');
    if (!/\.\w+$/.test(name) || !parts.some(({ has }) => has(name))) continue;
    hash.update(`\0${name}\0`).update(readFileSync(path.join(SOURCES, found)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The folders of all parts, of their sources as they are now. */
export async function partsAsTheyAre() {
  const built = await Promise.all(PARTS.map((part) => buildPart(part)));
  const failed = built.find(({ code }) => code !== 0);
  return failed ?? { code: 0, output: '', folders: built.map(({ folder }) => folder) };
}

/** What earlier sources have left. */
export function removePartsBut(folders) {
  for (const name of readdirSync(BUILT)) {
    const folder = path.join(BUILT, name);
    // Others, with the number of a process in their names, are being built.
    if (/\.[0-9a-f]{16}$/.test(name) && !folders.includes(folder)) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function buildPart(part) {
  const folder = path.join(BUILT, `${part.page}.${digestOf([part])}`);
  if (existsSync(path.join(folder, part.page))) return { code: 0, output: '', folder };
  const unfinished = `${folder}.${process.pid}`;
  const end = await runVite(part.page, unfinished);
  try {
    if (end.code === 0) renameSync(unfinished, folder);
  } catch {
    // Another process was first, with the same result.
  }
  rmSync(unfinished, { recursive: true, force: true });
  return { ...end, folder };
}

function runVite(page, folder) {
  mkdirSync(BUILT, { recursive: true });
  const words = ['build', '--logLevel', 'error', '--config', CONFIG];
  return runTool([VITE, ...words, '--outDir', folder], {
    EXPLORER_PAGE: page,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
  });
}
