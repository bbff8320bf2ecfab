import type { BuildsOn, SkillRelation } from '../../../graph/model.ts';
import { Acyclic } from '../acyclic.ts';
import type { Building } from '../building.ts';
import { proseOf } from '../clean-text.ts';
import type { BuildsOnEntry, SkillRelationEntry } from '../entries.ts';
import { FactList } from './fact-list.ts';
import type { RepeatedFacts } from './repeated-facts.ts';

/** What must form no circle: roles that build on others, and skills that are within others. */
export class BuiltTies {
  readonly buildsOn = new FactList<BuildsOn>();
  readonly skillRelations = new FactList<SkillRelation>();
  readonly #of: Building;
  readonly #repeated: RepeatedFacts;
  readonly #below = new Acyclic();
  readonly #broader = new Acyclic();
  /** How two skills are tied, whichever way round. */
  readonly #kinds = new Map<string, SkillRelation['kind']>();

  constructor(of: Building, repeated: RepeatedFacts) {
    this.#of = of;
    this.#repeated = repeated;
  }

  roleBuildsOn(entry: BuildsOnEntry): void {
    const { ids, wanted, remarks, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'what a role builds on');
    const on = wanted.roles.named(entry.on, entry, 'what a role builds on');
    if (role === undefined || on === undefined) return;
    if (this.#repeated.has(entry, `${role} ${on}`)) return;
    if (!this.#below.add(role, on)) {
      remarks.add('left out', 'that a role builds on itself, at once or in a circle', entry.at);
      return;
    }
    const { skills, responsibilities } = entry;
    if (!skills && !responsibilities) return;
    const roleId = ids.of('Role', role);
    const fact = {
      roleId,
      onId: ids.of('Role', on),
      skills,
      responsibilities,
      citations: citationsOf(entry),
    };
    this.buildsOn.add(fact, `${role} ${on}`, () => ids.fact('BuildsOn', roleId, on));
  }

  /** Of a pair that is tied in two ways the first holds, as in SKOS, where a skill is within another or beside it. */
  skillRelation(entry: SkillRelationEntry): void {
    const { ids, wanted, remarks, citationsOf } = this.#of;
    const skill = wanted.skills.named(entry.skill, entry, 'a relation of skills');
    const other = wanted.skills.named(entry.other, entry, 'a relation of skills');
    if (skill === undefined || other === undefined) return;
    const pair = [skill, other].sort().join(' ');
    const said = entry.kind === 'RELATED' ? pair : `${skill} ${other}`;
    if (this.#repeated.has(entry, `${entry.kind} ${said}`)) return;
    const before = this.#kinds.get(pair);
    if (before !== undefined && before !== entry.kind) {
      remarks.add(
        'left out',
        `that two skills are ${entry.kind} that are ${before}: the first holds`,
        entry.at,
      );
      return;
    }
    const isOfItself = skill === other || (entry.kind === 'BROADER' && !this.#broader.add(skill, other));
    if (isOfItself) {
      remarks.add('left out', 'that a skill is tied to itself, at once or in a circle', entry.at);
      return;
    }
    this.#kinds.set(pair, entry.kind);
    const skillId = ids.of('Skill', skill);
    const fact = {
      skillId,
      otherId: ids.of('Skill', other),
      kind: entry.kind,
      basis: entry.basis ?? 'STATED',
      reason: proseOf(entry.reason),
      citations: citationsOf(entry),
    };
    this.skillRelations.add(fact, `${skill} ${other}`, () => ids.fact('SkillRelation', skillId, other));
  }
}
