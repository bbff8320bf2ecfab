import { positionsText } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

/** Takes an organization out of the graph and says what that was. */
export async function removeOrganization(terminal: Terminal, slug: string): Promise<void> {
  const { organization, positions } = await withWork(terminal, (work) => work.removeOrganization(slug));
  terminal.out(`${organization.name} (${organization.slug}) is removed, with ${positionsText(positions)}.\n`);
}
