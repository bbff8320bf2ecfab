import type { Variables } from '../../support/ask.ts';
import type { Answer } from './answers.ts';

/** One thing to ask, in GraphQL. */
export interface Question {
  /** The same for all questions of its kind: what they are about is in the variables. */
  readonly query: string;
  readonly variables: Variables;
  /** Where the facts lie in the answer; each has its citations, and the expected one has to be among them. */
  readonly path: readonly string[];
  /** Which of the facts there are meant. */
  readonly where: Answer;
}

const CITED = 'citations { source { slug } locator }';
const RANGE = '{ min max text }';
const LINE = `from { slug } to { slug } kind standing circumstance reason stages { slug } ${CITED}`;
const CLAIMS = `claims(attributes: [$attribute]) {
  value range ${RANGE} parts circumstance stages { slug } chosen reason ${CITED}
}`;
const ADVICE = `id kind title detail steps example instead circumstance
  about { id } audience { slug } develops { slug } stages { slug } ${CITED}`;

/** What sources say of an attribute of a role, chosen or not. */
export function claim(ref: string, attribute: string): Question {
  return ofRole(ref, ['claims'], CLAIMS, { names: { attribute } });
}

/** The role's own field, such as directReports, with the citations of the claims about it. */
export function figure(ref: string, field: string): Question {
  return ofRole(ref, [], `${field} ${RANGE} claims(attributes: ["${field}"]) { ${CITED} }`);
}

/** What a role needs of a skill, its own or taken over. */
export function requirement(ref: string, slug: string): Question {
  const wanted = `requirements(first: 1000) {
    skill { slug } level importance band expectation basis contested claims { value chosen } inheritedFrom { slug }
    ${CITED}
  }`;
  return ofRole(ref, ['requirements'], wanted, { where: { skill: slug } });
}

/** How a role is involved in a responsibility, its own or taken over. */
export function responsibility(ref: string, slug: string): Question {
  const wanted = `responsibilities(first: 1000) {
    responsibility { slug title area } involvement expectation contested inheritedFrom { slug } ${CITED}
  }`;
  return ofRole(ref, ['responsibilities'], wanted, { where: { responsibility: { slug } } });
}

/** How much time a role spends on an activity, or when. */
export function activity(ref: string, slug: string): Question {
  const wanted = `activities(first: 1000) {
    activity { slug title } hoursPerWeek ${RANGE} when circumstance stages { slug } ${CITED}
  }`;
  return ofRole(ref, ['activities'], wanted, { where: { activity: { slug } } });
}

/** Whom a role reports to: this one, by slug. */
export function reportsTo(ref: string, boss: string): Question {
  return ofRole(ref, ['reportsTo'], `reportsTo { ${LINE} }`, { where: { to: boss } });
}

/** Who reports to a role: this one, by slug. */
export function reports(ref: string, report: string): Question {
  return ofRole(ref, ['reports'], `reports { ${LINE} }`, { where: { from: report } });
}

/** Whom a role works with: this one, by slug. */
export function collaboration(ref: string, partner: string): Question {
  const wanted = `collaborations { with { slug } purpose frequency standing ${CITED} }`;
  return ofRole(ref, ['collaborations'], wanted, { where: { with: partner } });
}

/** What a role concentrates on at a stage. */
export function focus(ref: string, at: string): Question {
  const wanted = `stageFocuses(stages: [$stage]) { focus asks ${CITED} }`;
  return ofRole(ref, ['stageFocuses'], wanted, { names: { stage: at } });
}

/** What a role is called where. */
export function titles(ref: string): Question {
  return ofRole(ref, ['titles'], `titles { title circumstance ${CITED} }`);
}

/** Whose skills or responsibilities a role takes over. */
export function buildsOn(ref: string, other: string): Question {
  return ofRole(ref, ['buildsOn'], `buildsOn { role { slug } skills responsibilities ${CITED} }`, {
    where: { role: other },
  });
}

/** The role itself, by any of its names. */
export function role(ref: string): Question {
  const wanted = `slug title aliases kind track seniority levelCodes variantOf { slug } ${CITED}`;
  return ofRole(ref, [], wanted);
}

/** A skill itself, by any of its names. */
export function skill(ref: string): Question {
  return {
    query: `query ($ref: SkillRef!) {
      skill(ref: $ref) { slug name aliases category { slug } parts { slug } ${CITED} }
    }`,
    variables: { ref },
    path: ['skill'],
    where: {},
  };
}

/** A stage itself. */
export function stage(slug: string): Question {
  return ofNode('Stage', slug, [], `title order people ${RANGE} ${CITED}`);
}

/** What sources say of an attribute of a stage, chosen or not. */
export function stageClaim(slug: string, attribute: string): Question {
  return ofNode('Stage', slug, ['claims'], CLAIMS, { attribute });
}

/** One piece of advice. */
export function advice(slug: string): Question {
  return ofNode('Advice', slug, [], ADVICE);
}

/** The advice that somebody finds who searches for these words: the three best. */
export function search(text: string): Question {
  return {
    query: `query ($text: String!) {
      search(text: $text, kinds: [ADVICE], first: 3) { nodes { node { ... on Advice { ${ADVICE} } } } }
    }`,
    variables: { text },
    path: ['search', 'nodes', 'node'],
    where: {},
  };
}

/** A step from one role to another. */
export function transition(from: string, to: string): Question {
  return ofTransitions(from, to, [], `kind years ${RANGE} summary circumstance ${CITED}`);
}

/** What sources say of an attribute of a step, chosen or not. */
export function transitionClaim(from: string, to: string, attribute: string): Question {
  return ofTransitions(from, to, ['claims'], CLAIMS, { attribute });
}

/** What a step changes in the work. */
export function shift(from: string, to: string): Question {
  return ofTransitions(from, to, ['shifts'], `shifts { topic from to detail ${CITED} }`);
}

/** What to do for a step. */
export function action(from: string, to: string): Question {
  return ofTransitions(from, to, ['actions'], `actions { ${ADVICE} }`);
}

/** What to avoid on the way. */
export function pitfall(from: string, to: string): Question {
  return ofTransitions(from, to, ['pitfalls'], `pitfalls { ${ADVICE} }`);
}

/** How to tell that somebody is ready for a step. */
export function readiness(from: string, to: string): Question {
  return ofTransitions(from, to, ['readinessSignals'], `readinessSignals { ${ADVICE} }`);
}

/** Variables that are names. */
type Names = Readonly<Record<string, string>>;

function ofRole(
  ref: string,
  path: readonly string[],
  wanted: string,
  { where = {}, names = {} }: { readonly where?: Answer; readonly names?: Names } = {},
): Question {
  return {
    query: `query ($ref: RoleRef!${declared(names)}) { role(ref: $ref) { ${wanted} } }`,
    variables: { ref, ...names },
    path: ['role', ...path],
    where,
  };
}

function ofNode(
  type: string,
  slug: string,
  path: readonly string[],
  wanted: string,
  names: Names = {},
): Question {
  return {
    query: `query ($id: ID!${declared(names)}) { node(id: $id) { ... on ${type} { ${wanted} } } }`,
    variables: { id: `${type}:${slug}`, ...names },
    path: ['node', ...path],
    where: {},
  };
}

function ofTransitions(
  from: string,
  to: string,
  path: readonly string[],
  wanted: string,
  names: Names = {},
): Question {
  return {
    query: `query ($from: RoleRef!, $to: RoleRef!${declared(names)}) {
      transitions(from: $from, to: $to) { ${wanted} }
    }`,
    variables: { from, to, ...names },
    path: ['transitions', ...path],
    where: {},
  };
}

function declared(names: Names): string {
  return Object.keys(names)
    .map((name) => `, $${name}: String!`)
    .join('');
}
