import { counted } from '../../graph/text/wording.ts';
import { criteriaBetween } from '../../skills/criteria.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, paragraph, type Text } from './page.ts';
import { lowered, PHRASE, TITLE } from './phrases.ts';
import type { Told } from './told.ts';

const MOST_SKILLS = 8;
const MOST_LINES = 4;

/** What both ends expect, line by line, where no source states a level of one of them. */
export function criteriaBlocks({ graph, brief, notes }: Told): Block[] {
  const differences = criteriaBetween(graph, brief.way.fromId, brief.way.toId);
  if (differences.length === 0) return [];
  const items = differences.slice(0, MOST_SKILLS).map(({ skillId, from, to, added, kept, gone }): Text => {
    const parts: Text[] = [
      ...(added.length === 0 ? [] : [[` New: ${told(added)}.`, ...notes.cite(to)]]),
      ...(gone.length === 0 ? [] : [[` Not said any more: ${told(gone)}.`, ...notes.cite(from)]]),
      ...(kept.length === 0
        ? []
        : [[` ${counted(kept.length, 'line')} ${kept.length === 1 ? 'stays' : 'stay'}.`, ...notes.cite(to)]]),
    ];
    return [{ strong: cutText(graph.get('skills', skillId).name, TITLE) }, ':', ...parts.flat()];
  });
  return [
    heading('What is expected, line by line'),
    paragraph([
      'Of these a source leaves a level open, so words are compared: more lines need not ask for more.',
    ]),
    { kind: 'list', items, more: differences.length - items.length },
  ];
}

function told(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => lowered(cutText(line, PHRASE)).replace(/\.$/, ''));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
