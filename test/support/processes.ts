import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const PROGRAM = path.join(ROOT, 'src/main.ts');

/** What a process said and how it ended. */
export interface Ended {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of its own, of the program as people run it. */
export class RunningProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #out = '';
  #err = '';

  constructor(command: string, words: readonly string[], variables: NodeJS.ProcessEnv, folder = ROOT) {
    this.child = spawn(command, words, { cwd: folder, env: { ...process.env, ...variables } });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#out += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#err += text));
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (exitCode) => resolve({ exitCode, out: this.#out, err: this.#err }));
    });
  }

  /** Resolves with the text when the process has said something like it. @throws where it ends before */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      if (pattern.test(this.#out)) return this.#out;
      const said = new Promise((resolve) => this.child.stdout?.once('data', resolve));
      const end = await Promise.race([said.then(() => null), this.ended]);
      if (end !== null) throw new Error(`It ended with ${end.exitCode}: ${end.out}${end.err}`);
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** `rolegraph` with these words, in a process of its own. */
export function rolegraph(words: readonly string[], variables: NodeJS.ProcessEnv): RunningProcess {
  return new RunningProcess(process.execPath, [PROGRAM, ...words], variables);
}

/** A server that is ready, and where it answers. */
export async function served(variables: NodeJS.ProcessEnv): Promise<{ server: RunningProcess; url: string }> {
  const server = rolegraph(['serve'], variables);
  const [, url = ''] = /Playground +(http\S+)\/graphql/.exec(await server.says(/Playground.*\n/)) ?? [];
  return { server, url };
}
