import type {
  BuildsOnEntry,
  CategoryEntry,
  Entry,
  ReportingLineEntry,
  RequirementEntry,
  ResponsibilityEntry,
  RoleEntry,
  RoleResponsibilityEntry,
  RoleTitleEntry,
  SkillEntry,
  SkillRelationEntry,
  SourceEntry,
  TransitionEntry,
} from './entries.ts';
import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import { KnownThings } from './known-things.ts';
import type { Remarks } from './remarks.ts';

/** What ties things together. */
export type FactEntry =
  | BuildsOnEntry
  | ReportingLineEntry
  | RequirementEntry
  | RoleResponsibilityEntry
  | RoleTitleEntry
  | SkillRelationEntry
  | TransitionEntry;

/** The entries of a source, gathered: things by their keys, facts as they come, since they may name what comes later. */
export class WantedEntries {
  readonly sources: KnownThings<SourceEntry>;
  readonly categories: KnownThings<CategoryEntry>;
  readonly skills: KnownThings<SkillEntry>;
  readonly roles: KnownThings<RoleEntry>;
  readonly responsibilities: KnownThings<ResponsibilityEntry>;
  #facts: FactEntry[] = [];
  readonly #remarks: Remarks;

  constructor(remarks: Remarks) {
    this.#remarks = remarks;
    this.sources = new KnownThings('source', remarks);
    this.categories = new KnownThings('category', remarks);
    this.skills = new KnownThings('skill', remarks);
    this.roles = new KnownThings('role', remarks);
    this.responsibilities = new KnownThings('responsibility', remarks);
  }

  add(entry: Entry): void {
    switch (entry.is) {
      case 'source':
        return this.sources.add(entry);
      case 'category':
        return this.categories.add(entry);
      case 'skill':
        return this.skills.add(entry);
      case 'role':
        return this.roles.add(entry);
      case 'responsibility':
        return this.responsibilities.add(entry);
      case 'remark':
        return this.#remarks.add(entry.manner, entry.what, entry.at);
      default:
        this.#facts.push(entry);
    }
  }

  /** Each of the facts, which is not held any more then. */
  *eachFact(take: (fact: FactEntry) => void): InPortions<void> {
    const facts: (FactEntry | null)[] = this.#facts;
    this.#facts = [];
    yield* eachInPortions(
      facts,
      (fact, index) => {
        facts[index] = null;
        if (fact !== null) take(fact);
      },
      256,
    );
  }
}
