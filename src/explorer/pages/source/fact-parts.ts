import type { CitedFactPartsFragment } from '../../graphql/graphql.ts';
import type { Words } from '../../words/en.ts';

/** A piece of a line: words, or something that has a name and may have a page. */
export type FactPart = string | { readonly id: string; readonly name: string };

/** A fact in a line, piece by piece. */
export function factParts(
  fact: CitedFactPartsFragment,
  { relations, involvements, role: roleWords }: Words,
): readonly FactPart[] {
  switch (fact.__typename) {
    case 'Claim':
      return [...aboutParts(fact.about), `, ${fact.attribute.title}: ${fact.value}`];
    case 'Requirement':
      return [
        role(fact.role),
        ' · ',
        fact.skill,
        `${fact.level === null ? '' : `, ${roleWords.level(fact.level)}`}: ${fact.expectation}`,
      ];
    case 'RoleResponsibility':
      return [role(fact.role), ` · ${fact.responsibility.title}: ${involvements[fact.involvement]}`];
    case 'RoleActivity':
      return [role(fact.role), ` · ${fact.activity.title}: ${fact.hoursPerWeek?.text ?? fact.when ?? ''}`];
    case 'Transition':
      return [role(fact.from), ' → ', role(fact.to)];
    case 'StageFocus':
      return [role(fact.role), `: ${fact.focus}`];
    case 'RoleTitle':
      return [role(fact.role), `: ${fact.title}`];
    case 'Shift':
      return [`${fact.topic}: ${fact.shiftFrom} → ${fact.shiftTo}`];
    case 'Skill':
      return [fact];
    case 'Role':
    case 'Stage':
    case 'Framework':
      return [role(fact)];
    case 'Advice':
    case 'Responsibility':
    case 'Activity':
      return [fact.title];
    case 'ReportingLine':
      return [
        role(fact.reportsFrom),
        ` ${relations.reportsTo} `,
        role(fact.reportsTo),
        ` (${relations.lines[fact.kind]}, ${relations.standings[fact.standing]})`,
        fact.circumstance === null ? '' : `: ${fact.circumstance}`,
      ];
    case 'Collaboration':
      return [
        role(fact.role),
        ` ${relations.worksWith} `,
        role(fact.with),
        ` (${relations.standings[fact.standing]})`,
        fact.purpose === null ? '' : `: ${fact.purpose}`,
      ];
    case 'BuildsOn':
      return [role(fact.builder), ` ${relations.buildsOn} `, role(fact.role)];
    case 'SkillRelation':
      return [fact.of, ` ${relations.skills[fact.relation]} `, fact.skill];
  }
}

/** A fact in two: what it begins with, where that has a name of its own, and the rest. */
export function aboutAndSaid(
  parts: readonly FactPart[],
): readonly [about: FactPart | undefined, said: readonly FactPart[]] {
  const [first, second, ...others] = parts;
  if (first === undefined || typeof first === 'string') return [undefined, parts];
  if (typeof second !== 'string') return [first, []];
  return [first, [second.replace(/^[,:·\s]+/, ''), ...others]];
}

/** The same for those who hear it. */
export function factName(parts: readonly FactPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}

type About = Extract<CitedFactPartsFragment, { __typename: 'Claim' }>['about'];

function aboutParts(about: About): readonly FactPart[] {
  if ('title' in about) return [role(about)];
  return 'from' in about ? [role(about.from), ' → ', role(about.to)] : [about.id];
}

function role({ id, title }: { readonly id: string; readonly title: string }): FactPart {
  return { id, name: title };
}
