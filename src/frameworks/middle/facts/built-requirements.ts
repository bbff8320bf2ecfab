import type { Citation, Requirement } from '../../../graph/model.ts';
import { eachInPortions, type InPortions } from '../../../graph/work/portions.ts';
import { NO_EXPECTATION } from '../../../skills/criteria.ts';
import type { Building } from '../building.ts';
import { proseOf } from '../clean-text.ts';
import type { RequirementEntry } from '../entries.ts';
import { LISTED, statedImportance, statedLevel } from '../stated-grades.ts';
import { FactList } from './fact-list.ts';

const NONE: readonly never[] = [];

/** What is said of one skill that one role requires, in one place or several. */
interface Said {
  readonly role: string;
  readonly skill: string;
  readonly level: number | null;
  /** Null: the source does not weigh it. */
  readonly importance: number | null;
  /** Each text once. */
  readonly expectations: readonly string[];
  /** How the level was come by. */
  readonly basis: Requirement['basis'];
  readonly rationale: string | null;
  readonly confidence: number | null;
  readonly purpose: Requirement['purpose'];
  readonly citations: readonly Citation[];
  readonly at: string;
}

/** What roles require, of all that is said of it. */
export class BuiltRequirements {
  readonly #of: Building;
  readonly #said = new Map<string, Said>();

  constructor(of: Building) {
    this.#of = of;
  }

  add(entry: RequirementEntry): void {
    const { wanted, remarks, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a requirement');
    const skill = wanted.skills.named(entry.skill, entry, 'a requirement');
    if (role === undefined || skill === undefined) return;
    remarks.addDerived(entry);
    const expectation = proseOf(entry.expectation);
    const said: Said = {
      role,
      skill,
      level: statedLevel(entry, remarks),
      importance: statedImportance(entry, remarks),
      expectations: expectation === null ? NONE : [expectation],
      basis: entry.basis ?? 'STATED',
      rationale: proseOf(entry.rationale),
      confidence: entry.confidence ?? null,
      purpose: entry.purpose ?? 'ROLE',
      citations: citationsOf(entry),
      at: entry.at,
    };
    const key = `${role} ${skill}`;
    const before = this.#said.get(key);
    this.#said.set(key, before === undefined ? said : this.#joined(before, said));
  }

  /** All of them, by id. To be asked for once. */
  *identified(): InPortions<readonly Requirement[]> {
    const { ids, remarks } = this.#of;
    const list = new FactList<Requirement>();
    const all = [...this.#said];
    this.#said.clear();
    yield* eachInPortions(all, ([key, said]) => {
      const { role, skill, at, rationale, importance, expectations } = said;
      if (said.level === null)
        remarks.add('noticed', 'a requirement that the source does not grade; its level is unknown', at);
      if (importance === null)
        remarks.add(
          'derived',
          `an importance of ${LISTED}, because the source does not weigh what it lists`,
          at,
        );
      const reasons = [
        rationale,
        importance === null
          ? `Importance ${LISTED}, as of what is listed: the source does not weigh it.`
          : null,
      ].filter((part) => part !== null);
      const roleId = ids.of('Role', role);
      list.add(
        {
          roleId,
          skillId: ids.of('Skill', skill),
          level: said.level,
          importance: importance ?? LISTED,
          expectation: expectations.join('\n') || NO_EXPECTATION,
          purpose: said.purpose,
          basis: said.basis,
          rationale: reasons.length === 0 ? null : reasons.join(' '),
          confidence: said.confidence,
          citations: said.citations,
        },
        key,
        () => ids.fact('Requirement', roleId, skill),
      );
    });
    return yield* list.identified();
  }

  /**
   * Of two of one skill the weightier holds, then the higher: one that is both essential and optional is essential. What
   * is not stated weighs nothing against what is, and what only one of them says is kept.
   */
  #joined(before: Said, after: Said): Said {
    const { remarks } = this.#of;
    const isMore =
      (after.importance ?? 0) - (before.importance ?? 0) || (after.level ?? 0) - (before.level ?? 0);
    const [first, second] = isMore > 0 ? [after, before] : [before, after];
    const graded = first.level === null ? second : first;
    const isCompatible = alike(first.importance, second.importance) && alike(first.level, second.level);
    const isSame =
      first.importance === second.importance &&
      first.level === second.level &&
      after.expectations.every((text) => before.expectations.includes(text));
    remarks.add(
      isCompatible && !isSame ? 'noticed' : 'left out',
      isSame
        ? 'a requirement that is there already'
        : isCompatible
          ? 'a requirement that is stated in several places, of which each says something else; they are one'
          : 'a requirement of a skill that the role requires otherwise too; the weightier holds, then the higher',
      after.at,
    );
    if (isSame) return before;
    const [holding, other] = isCompatible ? [before, after] : [first, second];
    const expects = isCompatible || holding.expectations.length === 0;
    return {
      ...first,
      importance: first.importance ?? second.importance,
      level: graded.level,
      basis: graded.basis,
      rationale: graded.rationale,
      confidence: graded.confidence,
      // Of two that contradict each other it is what the one that holds says.
      expectations: expects
        ? [...new Set([...holding.expectations, ...other.expectations])]
        : holding.expectations,
      citations: isCompatible ? [...before.citations, ...after.citations] : first.citations,
      at: before.at,
    };
  }
}

/** Whether two do not contradict each other. */
function alike(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}
