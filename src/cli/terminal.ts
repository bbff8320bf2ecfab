import type { Program } from './program.ts';

/** What a command is run with: the program, where to write, and when to stop. */
export interface Terminal {
  readonly program: Program;
  /** For what the person asked for. */
  readonly out: (text: string) => void;
  /** For what goes wrong, and for the log. */
  readonly err: (text: string) => void;
  /** Aborted when the process is told to stop. */
  readonly stop: AbortSignal;
}
