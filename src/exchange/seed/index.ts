export { digestSeed, readSeed } from './read-seed.ts';
export { formatProblems, type Problem } from './problem.ts';
