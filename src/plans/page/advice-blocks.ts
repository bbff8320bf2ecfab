import { shareInPercent } from '../../graph/thousandths.ts';
import type { Coverage } from '../../skills/coverage.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, type Text } from './page.ts';
import { circumstanceOf, PHRASE, sentence } from './phrases.ts';
import type { Told } from './told.ts';

const MOST_SIGNS = 8;
const MOST_PITFALLS = 6;

/** How to tell that one is ready, and what to avoid. */
export function adviceBlocks({ brief, notes }: Told): Block[] {
  const signs = brief.readiness.slice(0, MOST_SIGNS);
  const pitfalls = brief.pitfalls.slice(0, MOST_PITFALLS);
  const blocks: Block[] = [];
  if (signs.length > 0) {
    blocks.push(heading('Signs of readiness'), {
      kind: 'checklist',
      items: signs.map(({ advice, standing }): Text => [
        cutText(advice.title, PHRASE),
        circumstanceOf(advice),
        standing === null ? '' : `: ${standingText(standing)}`,
        ...notes.cite(advice),
      ]),
      more: brief.readiness.length - signs.length,
    });
  }
  if (pitfalls.length > 0) {
    blocks.push(heading('Pitfalls'), {
      kind: 'list',
      items: pitfalls.map((pitfall): Text => [
        cutText(pitfall.title, PHRASE),
        circumstanceOf(pitfall),
        `. ${pitfall.instead === null ? 'What to do instead no source says.' : `Instead: ${sentence(pitfall.instead)}`}`,
        ...notes.cite(pitfall),
      ]),
      more: brief.pitfalls.length - pitfalls.length,
    });
  }
  return blocks;
}

/** "you stand between 40 and 80 %, with 2 of 3 skills known" */
function standingText({ low, high, known, unknown }: Coverage): string {
  const [least, most] = [shareInPercent(low), shareInPercent(high)];
  const where = least === most ? `at ${least}%` : `between ${least} and ${most}%`;
  return `you stand ${where}, with ${known} of ${known + unknown} skills known`;
}
