import { getHeapStatistics } from 'node:v8';
import { LISTS } from '../kinds/kinds.ts';
import type { GraphReading } from './graph-reading.ts';

/*
 * What readings take, told by how much there is: `npm run bench -- graph` measures it, and docs/performance.md has the
 * figures. An estimate, since what is really in use also depends on when garbage was collected.
 */

/** A record of a framework with its citation, its maps, its words in the search and what is derived from it. */
const BYTES_A_RECORD = 1_200;
/** A position with its lines, the forest, its words in the search, and its other columns. */
const BYTES_A_POSITION = 1_000;
/** The program itself, and what answers need while they are made. */
const BYTES_BESIDE = 150_000_000;

/** How many things there are of what takes memory. */
export interface ReadCounts {
  /** Things and facts of frameworks. */
  readonly records: number;
  readonly positions: number;
}

/** In megabytes. */
export interface MemoryUse {
  /** What the readings take. */
  readonly readings: number;
  /** What they take while all of them are read again: the old ones serve until the new ones do. */
  readonly peak: number;
  /** What this process may use. */
  readonly limit: number;
  /** What is needed beside: by the program itself, and by answers while they are made. */
  readonly beside: number;
}

export function memoryOf(counts: ReadCounts): MemoryUse {
  const readings = counts.records * BYTES_A_RECORD + counts.positions * BYTES_A_POSITION;
  return {
    readings: megabytes(readings),
    peak: megabytes(2 * readings),
    limit: memoryLimit(),
    beside: megabytes(BYTES_BESIDE),
  };
}

/** In megabytes: what this process may use. */
export function memoryLimit(): number {
  return megabytes(getHeapStatistics().heap_size_limit);
}

/** What a graph counts of what takes memory. */
export function countsOf({
  frameworks,
  organizations,
  mappings,
}: Pick<GraphReading, 'frameworks' | 'organizations'> & Partial<Pick<GraphReading, 'mappings'>>): ReadCounts {
  return {
    records: frameworks.reduce(
      (sum, reading) => LISTS.reduce((within, list) => within + reading[list].list.length, sum),
      mappings?.list.length ?? 0,
    ),
    positions: organizations.reduce((sum, { chart }) => sum + chart.positions.length, 0),
  };
}

/** How many positions more there is room for, while everything is read again. */
export function roomForPositions(counts: ReadCounts): number {
  const { peak, beside, limit } = memoryOf(counts);
  return Math.max(0, Math.floor(((limit - peak - beside) * 1_000_000) / (2 * BYTES_A_POSITION)));
}

/** Megabytes, as much as a whole number of gigabytes. */
export function inWholeGigabytes(megabytes: number): number {
  return Math.ceil(megabytes / 1_024) * 1_024;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
