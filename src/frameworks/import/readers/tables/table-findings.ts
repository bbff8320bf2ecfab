import type {
  CategoryEntry,
  Entry,
  RemarkManner,
  ResponsibilityEntry,
  RoleEntry,
  SkillEntry,
} from '../../../middle/entries.ts';
import { GatheredThings } from './gathered-things.ts';

/**
 * What rows say, gathered while tables are read twice: first the things, which several tables may speak of, then the facts
 * about them, which are given on as they come and not held.
 */
export class TableFindings {
  readonly roles = new GatheredThings<RoleEntry>();
  readonly skills = new GatheredThings<SkillEntry>();
  readonly responsibilities = new GatheredThings<ResponsibilityEntry>();
  readonly #categories = new Map<string, CategoryEntry>();
  #facts: Entry[] = [];
  #areThingsKnown = false;
  #family = '';

  /** What follows is said within a family, whose roles may be called as those of another; '': within none. */
  within(family: string): void {
    this.#family = family;
  }

  /** From here on things are known, and facts are taken. */
  *things(): Generator<Entry> {
    this.#areThingsKnown = true;
    yield* this.#categories.values();
    yield* this.roles.all;
    yield* this.skills.all;
    yield* this.responsibilities.all;
  }

  /** The facts since the last call. */
  takenFacts(): Entry[] {
    const facts = this.#facts;
    this.#facts = [];
    return facts;
  }

  role(entry: Omit<RoleEntry, 'is'>, name = '', aliases: readonly string[] = []): void {
    if (this.#areThingsKnown) return;
    const key = this.#own(entry.key);
    // What only one family has is called by its name alone, too.
    const shared = key === entry.key ? [] : [entry.key, name];
    this.roles.say({ is: 'role', ...entry, key }, this.#own(name), [...aliases, ...shared]);
  }

  skill(entry: Omit<SkillEntry, 'is'>, name = '', aliases: readonly string[] = []): void {
    if (!this.#areThingsKnown) this.skills.say({ is: 'skill', ...entry }, name, aliases);
  }

  responsibility(entry: Omit<ResponsibilityEntry, 'is'>): void {
    if (!this.#areThingsKnown) this.responsibilities.say({ is: 'responsibility', ...entry });
  }

  /** What only facts name is there where no table lists such things. */
  mentionRole(key: string, title: string, at: string): void {
    if (this.roles.isListed || this.roles.knows(this.#own(key)) || this.roles.knows(this.#own(title))) return;
    this.role({ key, title: title || key, at }, title);
  }

  mentionSkill(key: string, name: string, category: string | null, at: string): void {
    if (this.skills.isListed || this.skills.knows(key) || this.skills.knows(name)) return;
    this.skill({ key, name: name || key, category, at }, name);
  }

  category(name: string, at: string): string | null {
    if (name === '') return null;
    if (!this.#categories.has(name))
      this.#categories.set(name, { is: 'category', key: name, title: name, at });
    return name;
  }

  fact(entry: Entry): void {
    if (this.#areThingsKnown) this.#facts.push(this.#resolved(entry));
  }

  remark(manner: RemarkManner, what: string, at: string): void {
    this.fact({ is: 'remark', manner, what, at });
  }

  #own(name: string): string {
    return this.#family === '' || name === '' ? name : `${this.#family}/${name}`;
  }

  /** As GatheredThings.keyOf, those of the family first. */
  #roleOf(name: string): string | null {
    const own = this.#own(name);
    return this.roles.keyOf(this.roles.knows(own) ? own : name);
  }

  /** Facts name things as their cells do; it is known which those are. */
  #resolved(fact: Entry): Entry {
    switch (fact.is) {
      case 'requirement': {
        const [role, skill] = [this.#roleOf(fact.role), this.skills.keyOf(fact.skill)];
        if (role === null) return severalOf('role', fact.role, fact.at);
        return skill === null ? severalOf('skill', fact.skill, fact.at) : { ...fact, role, skill };
      }
      case 'roleResponsibility': {
        const role = this.#roleOf(fact.role);
        const responsibility = this.responsibilities.keyOf(fact.responsibility);
        if (role === null) return severalOf('role', fact.role, fact.at);
        return responsibility === null
          ? severalOf('responsibility', fact.responsibility, fact.at)
          : { ...fact, role, responsibility };
      }
      case 'transition':
      case 'reportingLine': {
        const [from, to] = [this.#roleOf(fact.from), this.#roleOf(fact.to)];
        if (from === null) return severalOf('role', fact.from, fact.at);
        return to === null ? severalOf('role', fact.to, fact.at) : { ...fact, from, to };
      }
      default:
        return fact;
    }
  }
}

function severalOf(word: string, name: string, at: string): Entry {
  const what = `what is said of the ${word} "${name}", since several are called so; name it by its id`;
  return { is: 'remark', manner: 'left out', what, at };
}
