import type { Json, Variables } from '../../support/ask.ts';

/** One thing to ask, in GraphQL. */
export interface Question {
  /** The same for all questions of its kind: what they are about is in the variables. */
  readonly query: string;
  readonly variables: Variables;
  /** The facts in the data of the answer, each with its citations; the expected one has to be among them. */
  facts(data: Json): readonly Json[];
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
  return ofRole(ref, CLAIMS, ({ claims }) => claims, { attribute });
}

/** The role's own field, such as directReports, with the citations of the claim that it shows. */
export function figure(ref: string, field: string): Question {
  const wanted = `${field} ${RANGE} claims(attributes: ["${field}"]) { chosen ${CITED} }`;
  return ofRole(ref, wanted, (found) =>
    found.claims
      .filter((shown: Json) => shown.chosen)
      .map(({ citations }: Json) => ({ ...found[field], citations })),
  );
}

/** What a role needs of a skill, its own or taken over. */
export function requirement(ref: string, skillSlug: string): Question {
  const wanted = `requirements(first: 1000) {
    skill { slug } level importance band expectation basis contested claims { value chosen } inheritedFrom { slug }
    ${CITED}
  }`;
  return ofRole(ref, wanted, ({ requirements }) =>
    requirements.filter((found: Json) => found.skill.slug === skillSlug),
  );
}

/** How a role is involved in a responsibility, its own or taken over. */
export function responsibility(ref: string, slug: string): Question {
  const wanted = `responsibilities(first: 1000) {
    responsibility { slug title area } involvement expectation contested inheritedFrom { slug } ${CITED}
  }`;
  return ofRole(ref, wanted, ({ responsibilities }) =>
    responsibilities.filter((found: Json) => found.responsibility.slug === slug),
  );
}

/** How much time a role spends on an activity, or when. */
export function activity(ref: string, slug: string): Question {
  const wanted = `activities(first: 1000) {
    activity { slug title } hoursPerWeek ${RANGE} when circumstance stages { slug } ${CITED}
  }`;
  return ofRole(ref, wanted, ({ activities }) =>
    activities.filter((found: Json) => found.activity.slug === slug),
  );
}

/** Whom a role reports to: this one, by slug. */
export function reportsTo(ref: string, boss: string): Question {
  return ofRole(ref, `reportsTo { ${LINE} }`, (found) =>
    found.reportsTo.filter(({ to }: Json) => to.slug === boss),
  );
}

/** Who reports to a role: this one, by slug. */
export function reports(ref: string, report: string): Question {
  return ofRole(ref, `reports { ${LINE} }`, (found) =>
    found.reports.filter(({ from }: Json) => from.slug === report),
  );
}

/** Whom a role works with: this one, by slug. */
export function collaboration(ref: string, partner: string): Question {
  const wanted = `collaborations { with { slug } purpose frequency standing ${CITED} }`;
  return ofRole(ref, wanted, ({ collaborations }) =>
    collaborations.filter((found: Json) => found.with.slug === partner),
  );
}

/** What a role concentrates on at a stage. */
export function focus(ref: string, at: string): Question {
  const wanted = `stageFocuses(stages: [$stage]) { focus asks ${CITED} }`;
  return ofRole(ref, wanted, ({ stageFocuses }) => stageFocuses, { stage: at });
}

/** What a role is called where. */
export function titles(ref: string): Question {
  return ofRole(ref, `titles { title circumstance ${CITED} }`, (found) => found.titles);
}

/** Whose skills or responsibilities a role takes over. */
export function buildsOn(ref: string, other: string): Question {
  return ofRole(ref, `buildsOn { role { slug } skills responsibilities ${CITED} }`, (found) =>
    found.buildsOn.filter((on: Json) => on.role.slug === other),
  );
}

/** The role itself, by any of its names. */
export function role(ref: string): Question {
  const wanted = `slug title aliases kind track seniority levelCodes variantOf { slug } ${CITED}`;
  return ofRole(ref, wanted, (found) => [found]);
}

/** A skill itself, by any of its names. */
export function skill(ref: string): Question {
  return {
    query: `query ($ref: SkillRef!) {
      skill(ref: $ref) { slug name aliases category { slug } parts { slug } ${CITED} }
    }`,
    variables: { ref },
    facts: (data) => [data.skill],
  };
}

/** A stage itself. */
export function stage(slug: string): Question {
  return ofNode('Stage', slug, `title order people ${RANGE} ${CITED}`, (found) => [found]);
}

/** What sources say of an attribute of a stage, chosen or not. */
export function stageClaim(slug: string, attribute: string): Question {
  return ofNode('Stage', slug, CLAIMS, ({ claims }) => claims, { attribute });
}

/** One piece of advice. */
export function advice(slug: string): Question {
  return ofNode('Advice', slug, ADVICE, (found) => [found]);
}

/** The counsel that somebody finds who searches for these words: the three best. */
export function search(text: string): Question {
  return {
    query: `query ($text: String!) {
      search(text: $text, kinds: [ADVICE], first: 3) { nodes { node { ... on Advice { ${ADVICE} } } } }
    }`,
    variables: { text },
    facts: (data) => data.search.nodes.map(({ node }: Json) => node),
  };
}

/** A step from one role to another. */
export function transition(from: string, to: string): Question {
  return ofTransitions(from, to, `kind years ${RANGE} summary circumstance ${CITED}`, (found) => [found]);
}

/** What sources say of an attribute of a step, chosen or not. */
export function transitionClaim(from: string, to: string, attribute: string): Question {
  return ofTransitions(from, to, CLAIMS, ({ claims }) => claims, { attribute });
}

/** What a step changes in the work. */
export function shift(from: string, to: string): Question {
  return ofTransitions(from, to, `shifts { topic from to detail ${CITED} }`, ({ shifts }) => shifts);
}

/** What to do for a step. */
export function action(from: string, to: string): Question {
  return ofTransitions(from, to, `actions { ${ADVICE} }`, ({ actions }) => actions);
}

/** What to avoid on the way. */
export function pitfall(from: string, to: string): Question {
  return ofTransitions(from, to, `pitfalls { ${ADVICE} }`, ({ pitfalls }) => pitfalls);
}

/** How to tell that somebody is ready for a step. */
export function readiness(from: string, to: string): Question {
  return ofTransitions(from, to, `readinessSignals { ${ADVICE} }`, ({ readinessSignals }) => readinessSignals);
}

type Found = (thing: Json) => readonly Json[];

function ofRole(ref: string, wanted: string, found: Found, more: Names = {}): Question {
  return {
    query: `query ($ref: RoleRef!${declared(more)}) { role(ref: $ref) { ${wanted} } }`,
    variables: { ref, ...more },
    facts: (data) => found(data.role),
  };
}

function ofNode(type: string, slug: string, wanted: string, found: Found, more: Names = {}): Question {
  return {
    query: `query ($id: ID!${declared(more)}) { node(id: $id) { ... on ${type} { ${wanted} } } }`,
    variables: { id: `${type}:${slug}`, ...more },
    facts: ({ node }) => (node === null ? [] : found(node)),
  };
}

function ofTransitions(from: string, to: string, wanted: string, found: Found, more: Names = {}): Question {
  return {
    query: `query ($from: RoleRef!, $to: RoleRef!${declared(more)}) {
      transitions(from: $from, to: $to) { ${wanted} }
    }`,
    variables: { from, to, ...more },
    facts: ({ transitions }) => transitions.flatMap(found),
  };
}

/** Variables that are names. */
type Names = Readonly<Record<string, string>>;

function declared(names: Names): string {
  return Object.keys(names)
    .map((name) => `, $${name}: String!`)
    .join('');
}
