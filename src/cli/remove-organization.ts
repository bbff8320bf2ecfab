import { positionsText } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

/** Takes an organization out of the graph and says what that was. */
export async function removeOrganization(terminal: Terminal, slug: string): Promise<void> {
  const { organization, positions, states } = await withWork(terminal, (work) =>
    work.removeOrganization(slug),
  );
  const { name } = organization;
  const [only, ...others] = states;
  const what =
    others.length === 0 ? `${name} (${only})` : `${name}, of ${states.length} dates (${states.join(', ')}),`;
  terminal.out(`${what} is removed, with ${positionsText(positions)}.\n`);
}
