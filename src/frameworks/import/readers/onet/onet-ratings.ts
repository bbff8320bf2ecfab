import type { Entry, RequirementEntry } from '../../../middle/entries.ts';
import type { PublishedRow, PublishedTable } from '../published/published-table.ts';
import { figureOf, stated } from './onet-cells.ts';

/** Of a level read by a formula; of one that the source itself recommends not to show. */
const BY_FORMULA = 0.7;
const SUPPRESSED = 0.3;
const RATIONALE =
  'Importance is (IM - 1) / 4 of its 1 to 5, level LV x 5 / 7 of its 0 to 7, to half steps; the figures are in the citation.';

interface Rating {
  readonly at: string;
  readonly value: number;
  readonly text: string;
  readonly isSuppressed: boolean;
  readonly isNotRelevant: boolean;
}

interface Pair {
  readonly code: string;
  readonly element: string;
  IM?: Rating;
  LV?: Rating;
  isDone?: true;
}

/**
 * What a file of ratings requires of occupations: the importance (IM) and the level (LV) of an element stand in two rows,
 * which are brought together. Elements are skills of the category of their file.
 */
export class OnetRatings {
  /** The codes of occupations that any file rates. */
  readonly rated = new Set<string>();
  readonly #descriptions: ReadonlyMap<string, string>;
  readonly #known = new Set<string>();

  /** @param descriptions what elements are, by their ids */
  constructor(descriptions: ReadonlyMap<string, string>) {
    this.#descriptions = descriptions;
  }

  async *entries(category: string, table: PublishedTable): AsyncGenerator<Entry[]> {
    yield [{ is: 'category', key: category, title: category, at: table.file }];
    const pairs = new Map<string, Pair>();
    for await (const rows of table.rows()) {
      const entries: Entry[] = [];
      for (const row of rows) entries.push(...this.#row(category, row, pairs));
      if (entries.length > 0) yield entries;
    }
    const single: Entry[] = [];
    for (const pair of pairs.values()) if (pair.isDone === undefined) single.push(...requirementOf(pair));
    if (single.length > 0) yield single;
  }

  *#row(category: string, row: PublishedRow, pairs: Map<string, Pair>): Generator<Entry, void, undefined> {
    const { at } = row;
    const code = row.cell('O*NET-SOC Code');
    const element = row.cell('Element ID');
    const scale = row.cell('Scale ID').toUpperCase();
    if (code === '' || element === '')
      return yield remark('left out', 'a rating without an occupation or an element', at);
    if (scale !== 'IM' && scale !== 'LV')
      return yield remark(
        'left out',
        `ratings on the scale "${scale}"; importance (IM) and level (LV) are read`,
        at,
      );
    this.rated.add(code);
    if (!this.#known.has(element)) {
      this.#known.add(element);
      const name = row.cell('Element Name') || element;
      yield {
        is: 'skill',
        key: element,
        name,
        category,
        description: this.#descriptions.get(element) ?? null,
        at,
      };
    }
    const value = figureOf(row.cell('Data Value'));
    const most = scale === 'IM' ? 5 : 7;
    if (value === null || value < (scale === 'IM' ? 1 : 0) || value > most) {
      const range =
        scale === 'IM'
          ? 'an importance that is no number from 1 to 5'
          : 'a level that is no number from 0 to 7';
      return yield remark('left out', `${range}; it is unknown`, at);
    }
    const key = `${code} ${element}`;
    const pair = pairs.get(key) ?? { code, element };
    pairs.set(key, pair);
    if (pair[scale] !== undefined) {
      const isSame = pair[scale].value === value;
      return yield remark(
        'left out',
        isSame ? 'a rating that is there already' : 'a second rating of the same; the first is kept',
        at,
      );
    }
    pair[scale] = ratingOf(row, value);
    if (pair.IM === undefined || pair.LV === undefined) return;
    pair.isDone = true;
    yield* requirementOf(pair);
    // What is kept is only that it was there, and what it said, to know a second one.
    pair.IM = { ...pair.IM, text: '' };
    pair.LV = { ...pair.LV, text: '' };
  }
}

function* requirementOf({ code, element, IM, LV }: Pair): Generator<Entry, void, undefined> {
  const at = IM !== undefined && LV !== undefined ? bothOf(IM.at, LV.at) : ((IM ?? LV)?.at ?? '');
  if (IM?.isNotRelevant || LV?.isNotRelevant)
    return yield remark(
      'left out',
      'what the source rates as not relevant for an occupation: it is no requirement',
      at,
    );
  if (IM?.value === 1)
    return yield remark(
      'left out',
      'what the source rates as not important (1 of 1 to 5): it is no requirement',
      at,
    );
  if (LV?.value === 0)
    return yield remark('left out', 'what the source rates as level 0 of 0 to 7: it is no requirement', at);
  const figures = [
    IM === undefined ? null : `importance ${IM.value} of 1 to 5`,
    LV === undefined ? null : `level ${LV.value} of 0 to 7`,
  ].filter((each) => each !== null);
  const requirement: RequirementEntry = {
    is: 'requirement',
    role: code,
    skill: element,
    importance: IM === undefined ? null : importanceOf(IM.value),
    level: LV === undefined ? null : levelOf(LV.value),
    expectation: `The source rates it: ${figures.join(', ')}.`,
    basis: 'DERIVED',
    rationale: RATIONALE,
    confidence: IM?.isSuppressed || LV?.isSuppressed ? SUPPRESSED : BY_FORMULA,
    note: [IM, LV].flatMap((rating) => (rating === undefined ? [] : [rating.text])).join('; '),
    at,
  };
  yield requirement;
}

/** 1..5 as 0..1, in thousandths. */
function importanceOf(value: number): number {
  return Math.round(((value - 1) / 4) * 1_000) / 1_000;
}

/** 0..7 as 0..5, in half steps; what is above nothing is at least half a step. */
function levelOf(value: number): number {
  return Math.max(0.5, Math.round((value * 5 * 2) / 7) / 2);
}

function ratingOf(row: PublishedRow, value: number): Rating {
  const suppress = row.cell('Recommend Suppress').toUpperCase() === 'Y';
  const isNotRelevant = row.cell('Not Relevant').toUpperCase() === 'Y';
  const lower = stated(row.cell('Lower CI Bound'));
  const upper = stated(row.cell('Upper CI Bound'));
  const details = [
    figure('n', row.cell('N')),
    figure('standard error', row.cell('Standard Error')),
    lower === null || upper === null ? null : `95 % interval ${lower} to ${upper}`,
    suppress ? 'recommend suppress' : null,
    stated(row.cell('Date')),
    stated(row.cell('Domain Source')),
  ].filter((each) => each !== null);
  const text = `${row.cell('Scale ID').toUpperCase()} ${row.cell('Data Value')}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
  return { at: row.at, value, text, isSuppressed: suppress, isNotRelevant };
}

function figure(name: string, cell: string): string | null {
  const value = stated(cell);
  return value === null ? null : `${name} ${value}`;
}

/** `Skills.txt rows 16, 17`. */
function bothOf(first: string, second: string): string {
  const [file = '', row = ''] = first.split(' row ');
  return `${file} rows ${row}, ${second.split(' row ')[1] ?? ''}`;
}

function remark(manner: 'left out' | 'noticed', what: string, at: string): Entry {
  return { is: 'remark', manner, what, at };
}
