import { rounded } from '../organizations/timing.ts';
import type { Stream } from './measure.ts';
import { type PeersResult, questionsOf, rowOf } from './result.ts';

/*
 * The picture of docs/performance.md: a group of bars a question, on a scale of powers of ten, since what a kept answer
 * saves is hundreds of times what anything else does.
 */

const WIDTH = 920;
const LABELS = 330;
const RIGHT = 70;
const BAR = 14;
const GAP = 6;
const HEAD = 26;
const TOP = 56;
const COLORS: Readonly<Record<string, string>> = {
  product: '#1f6feb',
  kept: '#79b8ff',
  other: '#8b949e',
};
/** Where bars begin: who is slower than the yardstick has one too. */
const LEAST = 0.1;
const FONT = 'font-family="system-ui, sans-serif"';

export function peersChart(result: PeersResult): string {
  const groups = questionsOf(result).map(({ name, title }) => ({
    title,
    bars: result.contenders.flatMap((contender) =>
      (['never', 'asked'] as const).flatMap((stream) => {
        const row = rowOf(contender, name, stream);
        if (row === undefined) return [];
        const isProduct = contender.name.startsWith('rolegraph');
        return [
          {
            label: labelOf(contender.title, stream, isProduct),
            ratio: row.ratio,
            color: colorOf(stream, isProduct),
          },
        ];
      }),
    ),
  }));
  const most = Math.max(LEAST * 10, ...groups.flatMap(({ bars }) => bars.map(({ ratio }) => ratio)));
  const top = 10 ** Math.ceil(Math.log10(most));
  const width = (ratio: number) =>
    (Math.max(0, Math.log10(ratio / LEAST)) / Math.log10(top / LEAST)) * (WIDTH - LABELS - RIGHT);
  const parts: string[] = [];
  let y = TOP;
  for (const { title, bars } of groups) {
    parts.push(text(16, y + 14, title, 'font-weight="600" font-size="14"'));
    y += HEAD;
    for (const { label, ratio, color } of bars) {
      parts.push(
        text(LABELS - 8, y + BAR - 3, label, 'text-anchor="end" font-size="12"'),
        `<rect x="${LABELS}" y="${y}" width="${width(ratio).toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`,
        text(LABELS + width(ratio) + 6, y + BAR - 3, shown(ratio), 'font-size="12"'),
      );
      y += BAR + GAP;
    }
    y += 12;
  }
  const grid = powersOfTen(top).flatMap((power) => {
    const x = (LABELS + width(power)).toFixed(1);
    return [
      `<line x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${y - 12}" stroke="#d0d7de" stroke-width="1"/>`,
      text(Number(x), TOP - 14, shown(power), 'text-anchor="middle" font-size="11" fill="#57606a"'),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" ${FONT} fill="#24292f" role="img">`,
    '<title>Requests a second as a multiple of @neo4j/graphql 7</title>',
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    text(
      16,
      24,
      'Requests a second as a multiple of @neo4j/graphql 7; each line is ten times the one before',
      'font-size="14"',
    ),
    ...grid,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function labelOf(title: string, stream: Stream, isProduct: boolean): string {
  return isProduct ? `${title}, ${stream === 'never' ? 'never asked' : 'asked before'}` : title;
}

function colorOf(stream: Stream, isProduct: boolean): string {
  return (isProduct ? (stream === 'never' ? COLORS['product'] : COLORS['kept']) : COLORS['other'])!;
}

function powersOfTen(top: number): number[] {
  return Array.from({ length: Math.round(Math.log10(top)) + 1 }, (_, power) => 10 ** power);
}

function shown(ratio: number): string {
  return rounded(ratio).toLocaleString('en-US', { maximumFractionDigits: 2 });
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
  return `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${escaped}</text>`;
}
