import type {
  BuildsOn,
  ReportingLine,
  Requirement,
  RoleResponsibility,
  RoleTitle,
  SkillRelation,
  Transition,
} from '../../graph/model.ts';
import { foldedName } from '../../graph/text/folding.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { Acyclic } from './acyclic.ts';
import { cleanName, cleanProse } from './clean-text.ts';
import type {
  BuildsOnEntry,
  ReportingLineEntry,
  RequirementEntry,
  RoleResponsibilityEntry,
  RoleTitleEntry,
  SkillRelationEntry,
  Stated,
  TransitionEntry,
} from './entries.ts';
import type { Building } from './building.ts';
import { statedImportance, statedLevel } from './stated-grades.ts';
import type { FactEntry } from './wanted-entries.ts';

const NO_EXPECTATION = 'The source names it and says no more.';

/** What ties the things of a framework together, of the entries for it. */
export class BuiltFacts {
  readonly lists = {
    requirements: [] as Requirement[],
    roleResponsibilities: [] as RoleResponsibility[],
    roleTitles: [] as RoleTitle[],
    transitions: [] as Transition[],
    reportingLines: [] as ReportingLine[],
    buildsOn: [] as BuildsOn[],
    skillRelations: [] as SkillRelation[],
  };
  readonly #of: Building;
  /** Where in its list a requirement of a role and a skill is. */
  readonly #requirements = new Map<string, number>();
  readonly #said = new Set<string>();
  readonly #buildsOn = new Acyclic();
  readonly #broader = new Acyclic();

  constructor(of: Building) {
    this.#of = of;
  }

  add(fact: FactEntry): void {
    switch (fact.is) {
      case 'requirement':
        return this.#requirement(fact);
      case 'roleResponsibility':
        return this.#roleResponsibility(fact);
      case 'roleTitle':
        return this.#roleTitle(fact);
      case 'transition':
        return this.#transition(fact);
      case 'reportingLine':
        return this.#reportingLine(fact);
      case 'buildsOn':
        return this.#roleBuildsOn(fact);
      case 'skillRelation':
        return this.#skillRelation(fact);
    }
  }

  /** Of two of one skill the weightier holds, then the higher: one that is both essential and optional is essential. */
  #requirement(entry: RequirementEntry): void {
    const { ids, wanted, remarks, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a requirement');
    const skill = wanted.skills.named(entry.skill, entry, 'a requirement');
    if (role === undefined || skill === undefined) return;
    const level = statedLevel(entry, remarks);
    const { importance, isAssumed } = statedImportance(entry, remarks);
    const rationale = [
      proseOf(entry.rationale),
      isAssumed ? 'Importance 0.6, as of what is listed: the source does not weigh it.' : null,
    ].filter((part) => part !== null);
    const roleId = ids.of('Role', role);
    const skillId = ids.of('Skill', skill);
    const key = `${role} ${skill}`;
    const index = this.#requirements.get(key);
    const before = index === undefined ? undefined : this.lists.requirements[index];
    const requirement: Requirement = {
      id: before?.id ?? ids.fact('Requirement', roleId, skill),
      roleId,
      skillId,
      level,
      importance,
      expectation: proseOf(entry.expectation) ?? NO_EXPECTATION,
      purpose: entry.purpose ?? 'ROLE',
      basis: entry.basis ?? 'STATED',
      rationale: rationale.length === 0 ? null : rationale.join(' '),
      confidence: entry.confidence ?? null,
      citations: citationsOf(entry),
    };
    if (before === undefined || index === undefined) {
      this.#requirements.set(key, this.lists.requirements.push(requirement) - 1);
      return;
    }
    const isSame = before.level === level && before.importance === importance;
    const isMore = importance - before.importance || (level ?? 0) - (before.level ?? 0);
    if (!isSame && isMore > 0) this.lists.requirements[index] = requirement;
    remarks.add(
      'left out',
      isSame
        ? 'a requirement that is there already'
        : 'a requirement of a skill that the role requires otherwise too; the weightier holds, then the higher',
      entry.at,
    );
  }

  #roleResponsibility(entry: RoleResponsibilityEntry): void {
    const { ids, wanted, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a responsibility');
    const responsibility = wanted.responsibilities.named(
      entry.responsibility,
      entry,
      'what a role answers for',
    );
    if (role === undefined || responsibility === undefined) return;
    const involvement = entry.involvement ?? 'OWNS';
    if (this.#isRepeated(entry, `${role} ${responsibility} ${involvement}`)) return;
    const roleId = ids.of('Role', role);
    this.lists.roleResponsibilities.push({
      id: ids.fact('RoleResponsibility', roleId, responsibility),
      roleId,
      responsibilityId: ids.of('Responsibility', responsibility),
      involvement,
      expectation: proseOf(entry.expectation),
      citations: citationsOf(entry),
    });
  }

  #roleTitle(entry: RoleTitleEntry): void {
    const { ids, wanted, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a title');
    const title = cleanName(entry.title);
    if (role === undefined || title === '') return;
    const circumstance = proseOf(entry.circumstance);
    if (this.#isRepeated(entry, `${role} ${foldedName(title)} ${circumstance ?? ''}`)) return;
    const roleId = ids.of('Role', role);
    this.lists.roleTitles.push({
      id: ids.fact('RoleTitle', roleId, slugified(title) || 'title'),
      roleId,
      title,
      circumstance,
      organizationSize: null,
      citations: citationsOf(entry),
    });
  }

  #transition(entry: TransitionEntry): void {
    const { ids, citationsOf } = this.#of;
    const { kind, years = null } = entry;
    const ends = this.#ends(entry, 'a transition');
    const circumstance = proseOf(entry.circumstance);
    if (ends === null) return;
    const { from, to } = ends;
    if (this.#isRepeated(entry, `${from} ${to} ${kind} ${foldedName(circumstance ?? '')}`)) return;
    this.lists.transitions.push({
      id: ids.transition(from, to, kind),
      fromId: ids.of('Role', from),
      toId: ids.of('Role', to),
      kind,
      rank: entry.rank ?? null,
      tier: proseOf(entry.tier),
      years,
      summary: proseOf(entry.summary),
      circumstance,
      stageIds: [],
      citations: citationsOf(entry),
    });
  }

  #reportingLine(entry: ReportingLineEntry): void {
    const { ids, citationsOf } = this.#of;
    const ends = this.#ends(entry, 'a reporting line');
    if (ends === null) return;
    const { from, to } = ends;
    const kind = entry.kind ?? 'SOLID';
    const standing = entry.standing ?? 'OBSERVED';
    const circumstance = proseOf(entry.circumstance);
    if (this.#isRepeated(entry, `${from} ${to} ${kind} ${standing} ${circumstance ?? ''}`)) return;
    const fromId = ids.of('Role', from);
    this.lists.reportingLines.push({
      id: ids.fact('ReportingLine', fromId, to),
      fromId,
      toId: ids.of('Role', to),
      kind,
      standing,
      circumstance,
      reason: proseOf(entry.reason),
      confidence: entry.confidence ?? null,
      stageIds: [],
      citations: citationsOf(entry),
    });
  }

  #roleBuildsOn(entry: BuildsOnEntry): void {
    const { ids, wanted, remarks, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'what a role builds on');
    const on = wanted.roles.named(entry.on, entry, 'what a role builds on');
    if (role === undefined || on === undefined) return;
    if (this.#isRepeated(entry, `${role} ${on}`)) return;
    if (!this.#buildsOn.add(role, on)) {
      remarks.add('left out', 'that a role builds on itself, at once or in a circle', entry.at);
      return;
    }
    const { skills, responsibilities } = entry;
    if (!skills && !responsibilities) return;
    const roleId = ids.of('Role', role);
    this.lists.buildsOn.push({
      id: ids.fact('BuildsOn', roleId, on),
      roleId,
      onId: ids.of('Role', on),
      skills,
      responsibilities,
      citations: citationsOf(entry),
    });
  }

  /** Of a pair that is tied twice the first tie holds, as in SKOS, where a skill is within another or beside it. */
  #skillRelation(entry: SkillRelationEntry): void {
    const { ids, wanted, remarks, citationsOf } = this.#of;
    const skill = wanted.skills.named(entry.skill, entry, 'a relation of skills');
    const other = wanted.skills.named(entry.other, entry, 'a relation of skills');
    if (skill === undefined || other === undefined) return;
    if (this.#isRepeated(entry, [skill, other].sort().join(' '))) return;
    const isOfItself = skill === other || (entry.kind === 'BROADER' && !this.#broader.add(skill, other));
    if (isOfItself) {
      remarks.add('left out', 'that a skill is tied to itself, at once or in a circle', entry.at);
      return;
    }
    const skillId = ids.of('Skill', skill);
    this.lists.skillRelations.push({
      id: ids.fact('SkillRelation', skillId, other),
      skillId,
      otherId: ids.of('Skill', other),
      kind: entry.kind,
      basis: entry.basis ?? 'STATED',
      reason: proseOf(entry.reason),
      citations: citationsOf(entry),
    });
  }

  #ends(entry: Stated & { readonly from: string; readonly to: string }, what: string) {
    const { wanted, remarks } = this.#of;
    const from = wanted.roles.named(entry.from, entry, what);
    const to = wanted.roles.named(entry.to, entry, what);
    if (from === undefined || to === undefined) return null;
    if (from !== to) return { from, to };
    remarks.add('left out', `${what} from a role to itself`, entry.at);
    return null;
  }

  #isRepeated({ is, at }: FactEntry, key: string): boolean {
    const whole = `${is} ${key}`;
    if (!this.#said.has(whole)) {
      this.#said.add(whole);
      return false;
    }
    this.#of.remarks.add('left out', `what was said already: a second ${WORDS[is]} of the same`, at);
    return true;
  }
}

const WORDS: Readonly<Record<FactEntry['is'], string>> = {
  requirement: 'requirement',
  roleResponsibility: 'responsibility',
  roleTitle: 'title',
  transition: 'transition',
  reportingLine: 'reporting line',
  buildsOn: 'line on what a role builds on',
  skillRelation: 'relation of skills',
};

function proseOf(text: string | null | undefined): string | null {
  return text == null ? null : cleanProse(text) || null;
}
