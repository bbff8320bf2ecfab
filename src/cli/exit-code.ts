/** What the command leaves behind for scripts; `rolegraph --help` lists them. */
export const EXIT_CODE = {
  fine: 0,
  cannotRun: 1,
  wrongUsage: 2,
  seedProblems: 3,
  chartFindings: 4,
  graphProblems: 5,
} as const;

export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];
