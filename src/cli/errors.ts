import { ConfigError } from '../config.ts';
import { AmbiguousError, InvalidInputError, NotFoundError, RolegraphError } from '../graph/errors.ts';
import { EXIT_CODE, type ExitCode } from './exit-code.ts';
import { SeedProblemsError } from './program.ts';

/** The process was told to stop while it was at work. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  override readonly message = 'Stopped before it was done.';
}

/** The server that was asked is gone, and nobody knows how far it was. */
export class ServerLostError extends Error {
  override readonly name = 'ServerLostError';
}

/** What went wrong in the server that was asked; its log says what. */
export class AnsweredError extends Error {
  override readonly name = 'AnsweredError';
}

/** A chart has findings that are bad enough for `rolegraph lint organization` to fail; they are printed already. */
export class ChartFindingsError extends Error {
  override readonly name = 'ChartFindingsError';
}

/** The graph in the database has problems; `rolegraph check` has printed them already. */
export class GraphProblemsError extends Error {
  override readonly name = 'GraphProblemsError';
}

/** What to tell a person about an error that ended a command: a sentence if it is a known one. */
export function explain(error: unknown): { readonly text: string; readonly exitCode: ExitCode } {
  if (error instanceof SeedProblemsError) return { text: error.message, exitCode: EXIT_CODE.seedProblems };
  if (error instanceof StoppedError || error instanceof ServerLostError) {
    return { text: error.message, exitCode: EXIT_CODE.cannotRun };
  }
  if (error instanceof AnsweredError) {
    return { text: `${error.message} Its log says what.`, exitCode: EXIT_CODE.cannotRun };
  }
  if (error instanceof ChartFindingsError) return { text: error.message, exitCode: EXIT_CODE.chartFindings };
  if (error instanceof GraphProblemsError) return { text: error.message, exitCode: EXIT_CODE.graphProblems };
  if (WRONG_USAGE.some((each) => error instanceof each)) {
    return { text: (error as RolegraphError).message, exitCode: EXIT_CODE.wrongUsage };
  }
  const text =
    error instanceof ConfigError || error instanceof RolegraphError ? error.message : systemErrorText(error);
  return { text: text ?? defectText(error), exitCode: EXIT_CODE.cannotRun };
}

/** What a person named is not there, means several things, or is not what it must be. */
const WRONG_USAGE = [NotFoundError, AmbiguousError, InvalidInputError];

/** What Node adds to the errors of files and sockets. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function systemErrorText(error: unknown): string | undefined {
  if (!isSystemError(error)) return undefined;
  const { code, syscall, path, address, port, hostname } = error;
  if (syscall === 'listen') {
    const place = `port ${port} of ${address}`;
    if (code === 'EADDRINUSE') {
      return `Something else listens on ${place}: stop it, or set PORT to another one (0 picks a free one).`;
    }
    if (code === 'EACCES') return `This user may not listen on ${place}: set PORT to one above 1023.`;
    if (code === 'EADDRNOTAVAIL')
      return `This machine does not have the address ${address}: set HOST to one of its own.`;
  }
  if (syscall === 'getaddrinfo') {
    return `The name ${hostname} has no address: set HOST to an address of this machine, for instance 127.0.0.1.`;
  }
  const reason = FILE_REASONS[code];
  if (path === undefined || reason === undefined) return undefined;
  return `${path} cannot be used because ${reason}: mend that, or set ROLEGRAPH_DATA_DIR to another folder.`;
}

const FILE_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
};

function defectText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\n\nThis is a defect of Rolegraph: please report it with the text above and what you did.`;
}
