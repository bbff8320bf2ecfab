import { countsText } from './counts-text.ts';
import { GraphProblemsError } from './errors.ts';
import { withWork } from './open-app.ts';
import type { CheckedGraph, Work } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Lists what is wrong with what lies in the database, which people may have edited, and fails where anything is. */
export async function check(terminal: Terminal): Promise<void> {
  const look = async (work: Work) => {
    const { location } = await work.describe();
    const graph = await work.check();
    terminal.out(checkText(graph, location));
    if (graph.problems.length > 0) {
      throw new GraphProblemsError(
        `${location} has ${countsText({ problems: graph.problems.length })}: docs/graph-model.md says how things lie there.`,
      );
    }
  };
  // What it would warn of while it reads is what is listed.
  await withWork(terminal, look, { seed: 'never', logLevel: 'error' });
}

function checkText({ problems, notes, scopes }: CheckedGraph, location: string): string {
  const found = problems.length === 0 ? 'no problems' : countsText({ problems: problems.length });
  const lines = [
    ...problems.map(({ id, property, message }) => `  ! ${id}, ${property}: ${message}`),
    ...notes.map(({ id, property, message }) => `  - ${id}, ${property}: ${message}`),
    `${location}: ${found} in ${countsText({ scopes })}.`,
  ];
  return `${lines.join('\n')}\n`;
}
