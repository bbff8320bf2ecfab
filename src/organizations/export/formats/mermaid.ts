import { InvalidInputError } from '../../../graph/errors.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { pictureLines } from '../picture/picture-lines.ts';
import { labelOf, sublabelOf } from '../picture/position-label.ts';

/** Mermaid's own limits, `maxEdges` and `maxTextSize`, beyond which it draws nothing; a diagram cannot raise them. */
const MOST_LINES = 500;
const MOST_CHARACTERS = 50_000;
/** What is left of a label, in characters: nobody reads more in a box, and the whole diagram has a limit. */
const MOST_LABEL_CHARACTERS = 60;

/**
 * A chart as a Mermaid flowchart: a box a position, managers above their reports, dotted lines dashed, vacant positions
 * with a dashed outline.
 * @throws InvalidInputError for more than Mermaid draws
 */
export function mermaidText(organization: ExportedOrganization): string[] {
  const indexes = new Map(organization.positions.map((position, index) => [position, index]));
  const nodeOf = (position: number) => `n${indexes.get(position) ?? ''}`;
  const lines = Array.from(pictureLines(organization), ({ manager, report, kind }) => {
    return `  ${nodeOf(manager)} ${kind === 'solid' ? '---' : '-.->'} ${nodeOf(report)}\n`;
  });
  if (lines.length > MOST_LINES) {
    throw tooMuch(`Mermaid draws at most ${MOST_LINES} lines, and these positions have ${lines.length}`);
  }
  const chunks = [
    `---\ntitle: ${JSON.stringify(oneLine(organization.name))}\n---\ngraph TD\n`,
    ...organization.positions.map(
      (position) => `  ${nodeOf(position)}["${boxText(organization, position)}"]\n`,
    ),
    ...lines,
    ...vacantStyle(organization, nodeOf),
  ];
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size > MOST_CHARACTERS) {
    throw tooMuch(`Mermaid reads at most ${MOST_CHARACTERS} characters, and this would be ${size}`);
  }
  return chunks;
}

function tooMuch(fact: string): InvalidInputError {
  return new InvalidInputError(
    `${fact}: ask for a part of the chart (within), for fewer levels (depth), or for another format such as svg.`,
    { argument: 'format' },
  );
}

function boxText(organization: ExportedOrganization, position: number): string {
  return [labelOf(organization, position), sublabelOf(organization, position)]
    .map(mermaidLabel)
    .filter((line) => line !== '')
    .join('<br/>');
}

function vacantStyle(organization: ExportedOrganization, nodeOf: (position: number) => string): string[] {
  const vacant = organization.positions.filter((position) => positionAt(organization, position).vacant);
  if (vacant.length === 0) return [];
  const nodes = vacant.map(nodeOf).join(',');
  return ['  classDef vacant stroke-dasharray: 5 5\n', `  class ${nodes} vacant\n`];
}

/**
 * One line of a label that Mermaid shows as the text is, cut where it is long. Everything but letters, digits, commas
 * and single spaces is written by its code point, `#38;`: quotes and brackets would end the label, and Mermaid reads
 * the rest as Markdown, HTML, icons, links and its own directives.
 */
export function mermaidLabel(text: string): string {
  const characters = [...oneLine(text)];
  const cut =
    characters.length <= MOST_LABEL_CHARACTERS
      ? characters
      : [...characters.slice(0, MOST_LABEL_CHARACTERS - 1), '…'];
  return cut
    .map((character) =>
      /[\p{L}\p{M}\p{Nd}, ]/u.test(character) ? character : `#${character.codePointAt(0) ?? 0};`,
    )
    .join('');
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ')
    .trim();
}
