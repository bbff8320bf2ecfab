import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

/** Takes a framework out of the graph and says what that was. */
export async function removeFramework(terminal: Terminal, slug: string): Promise<void> {
  const { framework, records, mappings, organizations } = await withWork(terminal, (work) =>
    work.removeFramework(slug),
  );
  terminal.out(
    `${framework.title} (${framework.slug}) is removed, with ${records.toLocaleString('en')} things and facts.\n`,
  );
  if (mappings > 0) {
    const are = mappings === 1 ? 'The mapping' : `The ${mappings.toLocaleString('en')} mappings`;
    terminal.out(`${are} from or to it went with it.\n`);
  }
  if (organizations.length > 0) {
    terminal.out(
      `Positions of these organizations held roles of it, and hold none now: ${organizations.join(', ')}.\n`,
    );
  }
}
