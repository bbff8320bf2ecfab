import type { Chart } from '../chart/chart.ts';
import { foldId } from './id-folding.ts';

/** What a manager's name that is no id may mean. */
export interface Suggestions {
  /** The first positions whose ids are nearly that name. */
  readonly ids: readonly number[];
  /** The positions that have it as their title. */
  readonly titles: readonly number[];
}

interface Index {
  readonly sourceIds: ReadonlySet<string>;
  /** By folded id. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  readonly titles: ReadonlyMap<string, readonly number[]>;
}

/** Finds what unknown names may mean, in an index that is made when the first one is asked for. */
export class IdSuggestions {
  readonly #chart: Chart;
  #index: Index | null = null;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  for(text: string): Suggestions {
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
    const ids = new Map<string, number[]>();
    const titles = new Map<string, number[]>();
    const sourceIds = new Set<string>();
    this.#chart.positions.forEach(({ sourceId, title }, number) => {
      if (title !== '') put(titles, titleKey(title), number);
      if (sourceId === '' || sourceIds.has(sourceId)) return;
      sourceIds.add(sourceId);
      put(ids, foldId(sourceId), number);
    });
    return { sourceIds, ids, titles };
  }
}

function titleKey(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ');
}

function put(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}
