import { partsOf } from '../chart/manager-cells.ts';
import { SEVERAL } from '../chart/manager-references.ts';
import type { Chart } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';
import { Finding } from './finding.ts';
import { foldId } from './id-folding.ts';
import { readsLikeNobody, readsLikeOneToCome } from './nobody.ts';
import { counted, listed, quoted } from '../../graph/text/wording.ts';
import { nameAt, namesAt, placesAt } from './wording.ts';

/** A name that no row has as its id, and who names it as manager. */
interface UnknownName {
  readonly text: string;
  readonly isDotted: boolean;
  /** Whether a row has it as its id, and does not count. */
  readonly isLeftOut: boolean;
  readonly positions: number[];
}

/**
 * One finding for each name and kind of line, however many positions use it: a missing manager is one mistake. Names that
 * read like nobody are one finding together.
 */
export function unknownManagers(chart: Chart, forest: Forest): Finding[] {
  const suggestions = new IdSuggestions(chart);
  const names = [...unknownNames(chart)].filter(([, { text }]) => !readsLikeNobody(text));
  return names.map(([subject, name]) => {
    const isToCome = readsLikeOneToCome(name.text);
    return new Finding(
      chart,
      'DANGLING_MANAGER',
      name.positions,
      () => ({
        message: messageOf(chart, name, isToCome),
        done: doneWith(chart, forest, name),
        mend: name.text.startsWith(SEVERAL)
          ? 'Name the manager by something that only one row has, such as an id.'
          : [...didYouMean(chart, name.text, suggestions), mendOf(name, isToCome)].join(' '),
      }),
      { subject, severity: isToCome || name.isLeftOut ? 'WARNING' : 'ERROR' },
    );
  });
}

function mendOf({ text, isLeftOut }: UnknownName, isToCome: boolean): string {
  if (isLeftOut) return 'Put the id of the manager of that day there, or name another day with --as-of.';
  return isToCome
    ? `Add a row for the post of the manager, vacant; if it says that there is no manager, confirm that with --nobody ${quoted(text)}.`
    : "Put the manager's id there, or add the row that is missing.";
}

function unknownNames({ positions }: Chart): Map<string, UnknownName> {
  const names = new Map<string, UnknownName>();
  positions.forEach((position, number) => {
    if (position.unknownManagers.length === 0) return;
    for (const { text, kind, leftOut } of position.unknownManagers) {
      const subject = `${kind} ${text}`;
      const name = names.get(subject) ?? {
        text,
        isDotted: kind === 'DOTTED',
        isLeftOut: leftOut,
        positions: [],
      };
      names.set(subject, name);
      if (name.positions.at(-1) !== number) name.positions.push(number);
    }
  });
  return names;
}

function messageOf(chart: Chart, name: UnknownName, isToCome: boolean): string {
  const { text, isDotted, isLeftOut, positions } = name;
  if (text.startsWith(SEVERAL)) return severalMessage(chart, name);
  const what = `${quoted(text)} as ${positions.length === 1 ? 'its' : 'their'} ${isDotted ? 'dotted ' : ''}manager`;
  const why = isLeftOut
    ? 'but the row with that id is left out, since it is not there on the day of the chart'
    : isToCome
      ? 'which is no id and reads like one who is still to come'
      : 'but no row has that id';
  return positions.length === 1
    ? `${nameAt(chart, positions[0]!)} names ${what}, ${why}.`
    : `${positions.length} positions name ${what}, ${why}: ${namesAt(chart, positions)}.`;
}

/** Of whom nobody knows who is meant: told by rows, for the name is a person's. */
function severalMessage(chart: Chart, { text, isDotted, positions }: UnknownName): string {
  const keys = new Set(text.slice(SEVERAL.length).split(', '));
  const meant = [...chart.positions.keys()].filter((number) => keys.has(chart.positions[number]!.key));
  const who =
    positions.length === 1 ? `${nameAt(chart, positions[0]!)} names` : `${positions.length} positions name`;
  const whom = keys.has('...')
    ? `more than ${meant.length} rows, such as ${placesAt(chart, meant)}`
    : `${meant.length} rows: ${placesAt(chart, meant)}`;
  const which = positions.length === 1 ? '' : ` The positions are ${namesAt(chart, positions)}.`;
  return `${who} a ${isDotted ? 'dotted ' : ''}manager who may be any of ${whom}.${which}`;
}

function doneWith(chart: Chart, forest: Forest, { isDotted, positions }: UnknownName): string {
  if (isDotted) return 'No dotted line is drawn.';
  const tops = positions.filter((position) => forest.manager[position] === -1);
  if (tops.length === 0) {
    return positions.length === 1
      ? `No line is drawn: its manager is ${nameAt(chart, forest.manager[positions[0]!]!)}, who is stated too.`
      : 'No line is drawn: each has another manager, who is stated too.';
  }
  if (positions.length === 1) return 'No line is drawn: it is read as the top of a tree.';
  const some = tops.length === positions.length ? 'each' : `${tops.length} of them`;
  return `No line is drawn: ${some} ${some === 'each' || tops.length === 1 ? 'is' : 'are'} read as the top of a tree.`;
}

function didYouMean(chart: Chart, text: string, suggestions: IdSuggestions): string[] {
  const { ids, titles } = suggestions.for(text);
  const sentences: string[] = [];
  if (ids.length > 0) sentences.push(`Did you mean ${placesAt(chart, ids)}?`);
  if (titles.length > 0) {
    sentences.push(`It is the title of ${counted(titles.length, 'position')}: ${placesAt(chart, titles)}.`);
  }
  const parts = partsOf(text);
  const known = parts.filter((part) => suggestions.isId(part));
  const unknown = parts.filter((part) => !suggestions.isId(part));
  if (known.length > 0) {
    sentences.push(
      `Of its parts ${listed(known.map(quoted))} ${known.length === 1 ? 'is an id' : 'are ids'} and ${listed(unknown.map(quoted))} not: a cell is split where all parts are ids.`,
    );
  }
  return sentences;
}

interface Index {
  /** The first position of each. */
  readonly sourceIds: ReadonlyMap<string, number>;
  /** By folded id. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  readonly titles: ReadonlyMap<string, readonly number[]>;
}

/** Finds what unknown names may mean, in an index that is made when the first one is asked for. */
class IdSuggestions {
  readonly #chart: Chart;
  #index: Index | null = null;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  /** The first positions whose ids are nearly a name, and the positions that have it as their title. */
  for(text: string) {
    this.#index ??= this.#read();
    // A column of numbers with gaps in it comes out of some tools as "17.0".
    const folded = foldId(text.replace(/^(\d+)[.,]0+$/, '$1'));
    return {
      ids: this.#index.ids.get(folded) ?? [],
      titles: this.#index.titles.get(titleKey(text)) ?? [],
    };
  }

  /** Whether some row has it as its id. */
  isId(text: string): boolean {
    return (this.#index ??= this.#read()).sourceIds.has(text);
  }

  #read(): Index {
    const { positions } = this.#chart;
    const sourceIds = new Map<string, number>();
    positions.forEach(({ sourceId }, number) => {
      if (sourceId !== '' && !sourceIds.has(sourceId)) sourceIds.set(sourceId, number);
    });
    const titled = [...positions.keys()].filter((number) => positions[number]!.title !== '');
    return {
      sourceIds,
      ids: Map.groupBy(sourceIds.values(), (number) => foldId(positions[number]!.sourceId)),
      titles: Map.groupBy(titled, (number) => titleKey(positions[number]!.title)),
    };
  }
}

function titleKey(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ');
}
