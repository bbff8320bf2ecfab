import { DatabaseAccessError } from '../../src/graph/errors.ts';
import { runCommand } from '../../src/cli/run.ts';
import { type App, type AppDescription, type Program, SeedProblemsError } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { startGreetingServer } from '../http/greeting-server.ts';

const DESCRIPTION: AppDescription = {
  engine: 'embedded',
  product: 'Grafeo 0.6.0',
  location: '/data',
  graphVersion: 3,
  memory: { readings: 4, peak: 8, limit: 4096, beside: 150 },
  counts: { roles: 8, categories: 1, skills: 61 },
};

/** An app without a database, whose server is a real one. */
export function appWith(parts: Partial<App> = {}): App {
  return {
    describe: () => Promise.resolve(DESCRIPTION),
    startServer: (address) => startGreetingServer(address),
    seed: () =>
      Promise.resolve({ added: [], changed: [], removed: [], unchanged: 0, kept: [], examples: [] }),
    check: () => Promise.resolve({ problems: [], notes: [], scopes: 2 }),
    plan: () => Promise.resolve({ text: '# A plan\n', understood: [] }),
    importOrganizations: () => Promise.reject(new Error('not in this test')),
    reportOrganization: () => Promise.reject(new Error('not in this test')),
    exportOrganization: () => Promise.reject(new Error('not in this test')),
    removeOrganization: () => Promise.reject(new Error('not in this test')),
    importFramework: () => Promise.reject(new Error('not in this test')),
    importMappings: () => Promise.reject(new Error('not in this test')),
    exportFramework: () => Promise.reject(new Error('not in this test')),
    exportCandidates: () => Promise.reject(new Error('not in this test')),
    removeFramework: () => Promise.reject(new Error('not in this test')),
    close: () => Promise.resolve(),
    ...parts,
  };
}

export function programWith(parts: Partial<Program> = {}): Program {
  return {
    openApp: () => Promise.reject(new DatabaseAccessError('The database refuses the password.')),
    findServer: () => Promise.resolve(null),
    validateSeed: () => Promise.reject(new SeedProblemsError('seed/roles/vp.yml:3:1 title: is missing')),
    reportCoverage: () => Promise.reject(new SeedProblemsError('seed/roles/vp.yml:3:1 title: is missing')),
    ...parts,
  };
}

interface RunOptions {
  readonly stop?: AbortSignal;
  readonly onOutput?: (text: string) => void;
  /** What a person answers; nobody is there by default. */
  readonly confirm?: Terminal['confirm'];
}

/** Runs a command line as a person would, and returns what they see. */
export async function run(
  commandLine: string | readonly string[],
  program: Program = programWith(),
  {
    stop = new AbortController().signal,
    onOutput = (_text: string): void => undefined,
    confirm = null,
  }: RunOptions = {},
): Promise<{ exitCode: number; out: string; err: string }> {
  const seen = { out: '', err: '' };
  const words = typeof commandLine === 'string' ? commandLine.split(' ').filter(Boolean) : commandLine;
  const exitCode = await runCommand(words, {
    program,
    command: 'rolegraph',
    stop,
    confirm,
    showsProgress: false,
    out: (text) => {
      seen.out += text;
      onOutput(text);
    },
    outPieces: async (pieces) => {
      const decoder = new TextDecoder();
      for await (const piece of pieces) {
        seen.out += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      }
    },
    err: (text) => {
      seen.err += text;
    },
  });
  return { exitCode, ...seen };
}
