export { digestSeed, readSeed, type SeedReading } from './read-seed.ts';
export { formatProblems, type Problem } from './problem.ts';
