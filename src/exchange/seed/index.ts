export {
  coverageOf,
  factCountsOf,
  type Inventories,
  type PassageCoverage,
  type SourceCoverage,
} from './coverage.ts';
export { digestSeed, readSeed, type SeedReading } from './read-seed.ts';
export { formatProblems, type Problem } from './problem.ts';
