import { counted } from '../../../graph/text/wording.ts';
import type { ExportedOrganization } from '../exported-organization.ts';
import { VACANT_FILL } from './box.ts';
import {
  type BoxMark,
  DASHES,
  DOTTED_LINE,
  FAINT_INK,
  INK,
  type Mark,
  SOFT_INK,
  type TextMark,
  VACANT_DASHES,
} from './drawing.ts';
import { fitted, textWidth } from './fitted-text.ts';
import type { UnitColours } from './unit-colours.ts';

/** What of the signs of a chart is drawn, so that it is explained. */
export interface DrawnSigns {
  readonly hasVacant: boolean;
  readonly hasDotted: boolean;
  readonly numbered: number;
  readonly units: UnitColours;
  /** How many positions have letters that cannot be drawn. */
  readonly unreadable: number;
  /** Said after the number of positions: `54 on page 3 of 12`; null: it is one picture. */
  readonly place: { readonly text: string; readonly above: number | null; readonly positions: number } | null;
}

export interface Header {
  readonly height: number;
  readonly marks: readonly Exclude<Mark, BoxMark>[];
}

const SIZE = 12;
const LINE = 20;
/** Between two entries of the key, and from a sign to its words. */
const APART = 18;
const SIGN_WIDTH = 30;
/** A unit's name in the key is cut where it is longer, in px. */
const LONGEST_UNIT = 220;

/** The name, the day and the size; below it what dashes, numbers and colours mean, in lines of a width. */
export function headerOf(organization: ExportedOrganization, width: number, signs: DrawnSigns): Header {
  const { name, asOf, positions } = organization;
  const facts = [
    asOf === null ? null : `as of ${asOf}`,
    counted(signs.place?.positions ?? positions.length, 'position'),
    signs.place?.text,
  ];
  const above = signs.place?.above ?? null;
  const [title = ''] = fitted(name, { size: 20, isBold: true }, width, 1);
  const marks: Exclude<Mark, BoxMark>[] = [
    { kind: 'text', left: 0, baseline: 16, size: 20, isBold: true, fill: INK, words: title },
    {
      ...text(0, 40, facts.filter((fact) => fact != null).join(' · ')),
      ...(above === null ? {} : { page: above }),
    },
  ];
  let left = 0;
  let baseline = 40 + LINE;
  for (const entry of entriesOf(signs)) {
    const wide = SIGN_WIDTH + Math.ceil(textWidth(entry.words, { size: SIZE, isBold: false }));
    if (left > 0 && left + wide > width) {
      left = 0;
      baseline += LINE;
    }
    marks.push(...entry.sign(left, baseline), text(left + SIGN_WIDTH, baseline, entry.words));
    left += wide + APART;
  }
  return { marks, height: (left > 0 ? baseline : baseline - LINE) + 24 };
}

/** Px that a header with every sign takes, which is the most. */
export function headerHeight(organization: ExportedOrganization, width: number, units: UnitColours): number {
  const [hasVacant, hasDotted] = [true, true];
  return headerOf(organization, width, {
    hasVacant,
    hasDotted,
    numbered: 999,
    unreadable: 999,
    units,
    place: null,
  }).height;
}

interface Entry {
  readonly words: string;
  readonly sign: (left: number, baseline: number) => readonly Exclude<Mark, BoxMark>[];
}

function entriesOf({ hasVacant, hasDotted, numbered, unreadable, units }: DrawnSigns): Entry[] {
  const entries: Entry[] = [];
  const entry = (words: string, sign: Entry['sign']) => entries.push({ words, sign });
  if (hasDotted) {
    entry('dotted line', (left, baseline) => [
      {
        kind: 'path',
        path: `M${left} ${baseline - 4}H${left + 24}`,
        stroke: DOTTED_LINE,
        width: 1.5,
        dash: DASHES,
      },
    ]);
  }
  if (numbered > 0) {
    entry(
      `${counted(numbered, 'dotted line')} by numbers: the same number stands at both ends`,
      (left, baseline) => [
        box(left, baseline, 'none', DOTTED_LINE, [3, 2]),
        text(left + 9, baseline, '1', DOTTED_LINE),
      ],
    );
  }
  if (hasVacant) {
    entry('vacant', (left, baseline) => [box(left, baseline, VACANT_FILL, FAINT_INK, VACANT_DASHES)]);
  }
  for (const [unit, colour] of units.colours) {
    const [words = ''] = fitted(unit, { size: SIZE, isBold: false }, LONGEST_UNIT, 1);
    entry(words, (left, baseline) => [
      { ...box(left, baseline, colour, null, null), left: left + 10, width: 5, radius: 2 },
    ]);
  }
  if (units.others > 0) entry(`${counted(units.others, 'smaller unit')} without a colour`, () => []);
  if (unreadable > 0) {
    entry(
      `${counted(unreadable, 'position')} with letters that are not drawn here; the SVG has them`,
      () => [],
    );
  }
  return entries;
}

function text(left: number, baseline: number, words: string, fill: string = SOFT_INK): TextMark {
  return { kind: 'text', left, baseline, size: SIZE, isBold: false, fill, words };
}

function box(
  left: number,
  baseline: number,
  fill: string,
  stroke: string | null,
  dash: readonly [number, number] | null,
) {
  return {
    kind: 'rectangle',
    left,
    top: baseline - 11,
    width: 24,
    height: 14,
    radius: 3,
    fill,
    stroke,
    dash,
  } as const;
}
