import type { Pieces } from './pieces.ts';
import type { Program } from './program.ts';

/** What a command is run with: the program, where to write, and when to stop. */
export interface Terminal {
  readonly program: Program;
  /** How the program is called here, for commands that a person is told to run: `npx rolegraph`. */
  readonly command: string;
  /** For what the person asked for. */
  readonly out: (text: string) => void;
  /** The same for a long text; resolves when it has been taken. */
  readonly outPieces: (pieces: Pieces) => Promise<void>;
  /** For what goes wrong, for progress, and for the log. */
  readonly err: (text: string) => void;
  /** Aborted when the process is told to stop. */
  readonly stop: AbortSignal;
  /** Asks a person for yes or no; null where nobody can answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  /** Whether stderr is a screen, on which a line can be written anew. */
  readonly showsProgress: boolean;
}
