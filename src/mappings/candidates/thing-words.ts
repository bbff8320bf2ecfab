import type { Derivation } from '../../graph/reading/derivation.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import { foldedName, foldedWords } from '../../graph/text/folding.ts';
import { NOT_DESCRIBED } from '../../graph/text/not-described.ts';
import { addTo, eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import type { Things } from '../things.ts';
import { WordTable } from './word-table.ts';

/** The things of a framework as the words by which those of another are found to be alike. */
export interface ThingWords {
  readonly ids: readonly string[];
  /** Names and aliases: which thing each is of, and its words. */
  readonly labelThing: Int32Array;
  readonly labels: WordTable;
  /** Of each thing: the words of its description. */
  readonly descriptions: WordTable;
  /** Of each thing: the names of what it is tied to: of a role the skills that it needs, of a skill the roles that need it. */
  readonly neighbours: WordTable;
}

/** Words that nearly all texts have. */
const NO_WORDS = new Set(
  'a an and as at by for from in into is of on or other that the their to with'.split(' '),
);
/** Of an occupation with hundreds of skills the first will do. */
const MOST_NEIGHBOURS = 200;
const MOST_DESCRIPTION_WORDS = 60;

export const THING_WORDS: Readonly<Record<Things, Derivation<FrameworkReading, ThingWords>>> = {
  roles: {
    name: 'words of roles',
    *make(reading) {
      const { roles, roleTitles, requirements, skills } = reading;
      const titles = new Map<string, string[]>();
      yield* eachInPortions(roleTitles.list, ({ roleId, title }) => addTo(titles, roleId, title));
      const needs = new Map<string, string[]>();
      yield* eachInPortions(requirements.list, ({ roleId, skillId }) => {
        addTo(needs, roleId, skills.get(skillId)?.name ?? skillId);
      });
      const making = new Making();
      yield* eachInPortions(
        roles.list,
        ({ id, title, aliases, summary }) => {
          const described = summary === NOT_DESCRIBED ? '' : summary;
          making.add(id, [title, ...aliases, ...(titles.get(id) ?? [])], described, needs.get(id) ?? []);
        },
        PORTION,
      );
      return yield* making.words();
    },
  },
  skills: {
    name: 'words of skills',
    *make(reading) {
      const { roles, requirements, skills } = reading;
      const needed = new Map<string, string[]>();
      yield* eachInPortions(requirements.list, ({ roleId, skillId }) => {
        addTo(needed, skillId, roles.get(roleId)?.title ?? roleId);
      });
      const making = new Making();
      yield* eachInPortions(
        skills.list,
        ({ id, name, aliases, description }) => {
          making.add(id, [name, ...aliases], description ?? '', needed.get(id) ?? []);
        },
        PORTION,
      );
      return yield* making.words();
    },
  },
};

/** Folding the words of a thing takes some microseconds. */
const PORTION = 64;

class Making {
  readonly #ids: string[] = [];
  readonly #labelThing: number[] = [];
  readonly #labels = new WordTable();
  readonly #descriptions = new WordTable();
  readonly #neighbours = new WordTable();

  add(id: string, names: readonly string[], description: string, neighbours: readonly string[]): void {
    const thing = this.#ids.push(id) - 1;
    const seen = new Set<string>();
    for (const name of names) {
      const words = wordsOf(name);
      const key = words.join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      this.#labels.add(words);
      this.#labelThing.push(thing);
    }
    this.#descriptions.add(wordsOf(description).slice(0, MOST_DESCRIPTION_WORDS));
    this.#neighbours.add(neighbours.slice(0, MOST_NEIGHBOURS).map(foldedName));
  }

  *words(): InPortions<ThingWords> {
    return {
      ids: this.#ids,
      labelThing: Int32Array.from(this.#labelThing),
      labels: yield* this.#labels.finish(),
      descriptions: yield* this.#descriptions.finish(),
      neighbours: yield* this.#neighbours.finish(),
    };
  }
}

/** The words of a text that count, each once, of plurals the singular. */
function wordsOf(text: string): string[] {
  const words = foldedWords(text).filter((word) => !NO_WORDS.has(word));
  return [...new Set(words.map(singular))];
}

/** English only, as far as letters tell; of other languages both sides are shortened alike. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
