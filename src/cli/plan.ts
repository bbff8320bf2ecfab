import type { PlanFormat, PlanQuestion } from '../plans/plan-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

export interface PlanOptions extends PlanQuestion {
  readonly format: PlanFormat;
}

/** Prints the best way from one role to another. */
export async function plan(terminal: Terminal, { format, ...question }: PlanOptions): Promise<void> {
  await withWork(terminal, async (work) => {
    const { text, understood } = await work.plan(question, format);
    for (const { ref, name, confidence } of understood) {
      terminal.err(`"${ref}" is read as a title of ${name} (confidence ${confidence}).\n`);
    }
    terminal.out(text);
  });
}
