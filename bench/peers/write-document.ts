import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { peersChart } from './chart.ts';
import type { PeersResult } from './result.ts';
import { peersTables } from './tables.ts';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const [BEGIN, END] = ['<!-- Written by `npm run bench -- peers` -->', '<!-- Until here -->'];

/** Puts the tables into docs/performance.md, between the marks, and the picture beside it. */
export function writeDocument(result: PeersResult): void {
  const page = path.join(DOCS, 'performance.md');
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), peersTables(result)));
  writeFileSync(path.join(DOCS, 'images/peers.svg'), peersChart(result));
}

/** @throws Error where the page has no place for them */
export function withTables(page: string, tables: string, begin = BEGIN): string {
  const start = page.indexOf(begin);
  const end = start < 0 ? -1 : page.indexOf(END, start);
  if (end < 0) throw new Error(`docs/performance.md has no "${begin}" with "${END}" behind it.`);
  return `${page.slice(0, start)}${begin}\n\n${tables}\n\n${page.slice(end)}`;
}
