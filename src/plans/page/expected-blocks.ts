import { fairShares } from '../fair-shares.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, list, type Text } from './page.ts';
import { lowered, PHRASE, TITLE } from './phrases.ts';
import type { Told } from './plan-page.ts';

/** How many skills are told of in all. */
const MOST = 12;

/** What is expected too, by category, with what the target does. */
export function expectedBlocks({ graph, brief, notes, roleTitle }: Told): Block[] {
  const { expected } = brief;
  if (expected.length === 0) return [];
  const shares = fairShares(
    MOST,
    expected.map(({ skills }) => skills.length),
  );
  const items = expected.map(({ categoryId, skills }, index): Text => {
    const told = skills.slice(0, shares[index]);
    const shown = told.map(({ skillId, need, then, inside }) => {
      const name = cutText(graph.get('skills', skillId).name, TITLE);
      const onTheWay = then.roleId === brief.way.toId ? '' : ` as ${roleTitle(then.roleId)}`;
      return `${name} ${need}${onTheWay}: ${lowered(cutText(then.expectation, PHRASE)).replace(/[.]$/, '')}${withInside(inside.length)}`;
    });
    const more = skills.length - shown.length;
    return [
      { strong: cutText(graph.get('skillCategories', categoryId).title, TITLE) },
      `: ${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ').replace(/…$/, '')}${(shown.at(-1) ?? '').endsWith('…') && more === 0 ? '…' : '.'}`,
      ...notes.citeTogether(told.map(({ then }) => then)),
    ];
  });
  return [heading('Also expected; no source says where you start'), list(items)];
}

/** How many narrower skills are meant too. */
function withInside(count: number): string {
  return count === 0 ? '' : ` (with ${count} narrower)`;
}
