import type { PlanFormat, PlanQuestion } from '../plans/plan-text.ts';
import { withApp } from './open-app.ts';
import type { Terminal } from './terminal.ts';

export interface PlanOptions extends PlanQuestion {
  readonly format: PlanFormat;
}

/** Prints the best way from one role to another. */
export async function plan(terminal: Terminal, { format, ...question }: PlanOptions): Promise<void> {
  await withApp(terminal, async (app) => terminal.out(await app.plan(question, format)));
}
