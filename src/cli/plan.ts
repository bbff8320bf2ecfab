import { readConfig } from '../config.ts';
import type { PlanFormat, PlanQuestion } from '../services/transition-plans.ts';
import { createLog } from './log.ts';
import type { Terminal } from './terminal.ts';

export interface PlanOptions extends PlanQuestion {
  readonly format: PlanFormat;
}

/** Prints the best way from one role to another. */
export async function plan(terminal: Terminal, { format, ...question }: PlanOptions): Promise<void> {
  const config = readConfig();
  const app = await terminal.program.openApp(config, { log: createLog(config.logLevel) });
  try {
    terminal.out(await app.plan(question, format));
  } finally {
    await app.close();
  }
}
