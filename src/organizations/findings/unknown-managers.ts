import { partsOf } from '../chart/chart-builder.ts';
import type { Chart } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';
import { type Finding, finding } from './finding.ts';
import { IdSuggestions } from './id-suggestions.ts';
import { readsLikeNobody } from './nobody.ts';
import { counted, listed, nameAt, namesAt, placeAt, quoted } from './wording.ts';

/** A name that no row has as its id, and who names it as manager. */
interface UnknownName {
  readonly text: string;
  readonly isDotted: boolean;
  readonly positions: number[];
}

/** One finding for each name and kind of line, however many positions use it: a missing manager is one mistake. */
export function unknownManagers(chart: Chart, forest: Forest): Finding[] {
  const suggestions = new IdSuggestions(chart);
  return [...unknownNames(chart)].map(([subject, name]) => {
    const isNobody = readsLikeNobody(name.text);
    return finding(
      chart,
      'DANGLING_MANAGER',
      name.positions,
      () => ({
        message: messageOf(chart, name, isNobody),
        done: doneWith(chart, forest, name),
        mend: [
          ...didYouMean(chart, name.text, suggestions),
          isNobody
            ? `If it says that there is no manager, confirm that with --nobody ${quoted(name.text)}; if not, put the manager's id there.`
            : "Put the manager's id there, or add the row that is missing.",
        ].join(' '),
      }),
      { subject, severity: isNobody ? 'WARNING' : 'ERROR' },
    );
  });
}

function unknownNames({ positions }: Chart): Map<string, UnknownName> {
  const names = new Map<string, UnknownName>();
  positions.forEach((position, number) => {
    if (position.unknownManagers.length === 0) return;
    for (const { text, kind } of position.unknownManagers) {
      const subject = `${kind} ${text}`;
      const name = names.get(subject) ?? { text, isDotted: kind === 'DOTTED', positions: [] };
      names.set(subject, name);
      if (name.positions.at(-1) !== number) name.positions.push(number);
    }
  });
  return names;
}

function messageOf(chart: Chart, { text, isDotted, positions }: UnknownName, isNobody: boolean): string {
  const what = `${quoted(text)} as ${positions.length === 1 ? 'its' : 'their'} ${isDotted ? 'dotted ' : ''}manager`;
  const why = isNobody ? 'which is no id and reads like "nobody"' : 'but no row has that id';
  return positions.length === 1
    ? `${nameAt(chart, positions[0]!)} names ${what}, ${why}.`
    : `${positions.length} positions name ${what}, ${why}: ${namesAt(chart, positions)}.`;
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
  const places = (numbers: readonly number[]) =>
    listed(
      numbers.slice(0, 5).map((number) => placeAt(chart, number)),
      numbers.length,
    );
  const sentences: string[] = [];
  if (ids.length > 0) sentences.push(`Did you mean ${places(ids)}?`);
  if (titles.length > 0) {
    sentences.push(`It is the title of ${counted(titles.length, 'position')}: ${places(titles)}.`);
  }
  const [known, unknown] = partition(partsOf(text), (part) => suggestions.isId(part));
  if (known.length > 0) {
    sentences.push(
      `Of its parts ${listed(known.map(quoted))} ${known.length === 1 ? 'is an id' : 'are ids'} and ${listed(unknown.map(quoted))} not: a cell is split where all parts are ids.`,
    );
  }
  return sentences;
}

function partition(words: readonly string[], holds: (word: string) => boolean): [string[], string[]] {
  return [words.filter(holds), words.filter((word) => !holds(word))];
}
