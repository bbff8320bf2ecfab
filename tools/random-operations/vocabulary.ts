/** What random operations can name of a graph: read from the graph itself, by GraphQL, in a fixed order. */
export interface Vocabulary {
  readonly frameworks: readonly FrameworkNames[];
  readonly stages: readonly Named[];
  readonly categories: readonly Named[];
  readonly attributes: readonly string[];
  readonly areas: readonly string[];
  readonly organizations: readonly OrganizationNames[];
  readonly transitions: readonly TransitionEnds[];
  /** Global ids of things that are neither roles nor skills nor positions. */
  readonly ids: readonly string[];
  /** Words that occur in names. */
  readonly words: readonly string[];
  /** Cursors of several lists. */
  readonly cursors: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly slug: string;
  /** Its title, then its aliases and other titles. */
  readonly names: readonly string[];
}

export interface FrameworkNames {
  readonly slug: string;
  readonly title: string;
  readonly roles: readonly Named[];
  readonly skills: readonly Named[];
}

/** The ids of the roles at the ends of a transition. */
export interface TransitionEnds {
  readonly from: string;
  readonly to: string;
}

export interface OrganizationNames {
  readonly slug: string;
  readonly positions: readonly PositionNames[];
}

export interface PositionNames {
  readonly id: string;
  readonly key: string;
  readonly unit: string | null;
  readonly location: string | null;
}

/** Answers an operation with the text that a server would send. */
export type AnswerText = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

const THINGS = `{
  graph { frameworks { id slug title } }
  stages { id slug title }
  skillCategories { id slug title }
  attributes { key }
  sources { id }
  transitions { id from { id } to { id } }
  advice(first: 60) { nodes { id } pageInfo { endCursor } }
  organizations(first: 20) { nodes { id slug positions(first: 60) { nodes { id key unit location } pageInfo { endCursor } } } pageInfo { startCursor } }
}`;

const NAMES = `query ($framework: [String!]) {
  roles(filter: { frameworks: $framework, includeVariants: true }, first: 100) {
    pageInfo { endCursor }
    nodes {
      id slug title aliases titles { title }
      responsibilities(first: 5) { responsibility { id area } }
      activities(first: 5) { activity { id } }
    }
  }
  skills(filter: { frameworks: $framework }, first: 100) { nodes { id slug name aliases } pageInfo { endCursor } }
}`;

interface Identified {
  readonly id: string;
}

interface Titled extends Identified {
  readonly slug: string;
  readonly title: string;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly startCursor?: string | null; readonly endCursor?: string | null };
}

interface ThingsAnswer {
  readonly graph: { readonly frameworks: readonly Titled[] };
  readonly stages: readonly Titled[];
  readonly skillCategories: readonly Titled[];
  readonly attributes: readonly { readonly key: string }[];
  readonly sources: readonly Identified[];
  readonly transitions: readonly (Identified & { readonly from: Identified; readonly to: Identified })[];
  readonly advice: Page<Identified>;
  readonly organizations: Page<{
    readonly id: string;
    readonly slug: string;
    readonly positions: Page<PositionNames>;
  }>;
}

interface NamesAnswer {
  readonly roles: Page<
    Titled & {
      readonly aliases: readonly string[];
      readonly titles: readonly { readonly title: string }[];
      readonly responsibilities: readonly {
        readonly responsibility: { readonly id: string; readonly area: string };
      }[];
      readonly activities: readonly { readonly activity: Identified }[];
    }
  >;
  readonly skills: Page<{
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }>;
}

/** @throws Error where the graph does not answer */
export async function readVocabulary(answerText: AnswerText): Promise<Vocabulary> {
  const things = (await dataOf(answerText, THINGS, {})) as ThingsAnswer;
  const perFramework: { readonly slug: string; readonly title: string; readonly names: NamesAnswer }[] = [];
  for (const { slug, title } of things.graph.frameworks) {
    const names = (await dataOf(answerText, NAMES, { framework: [slug] })) as NamesAnswer;
    perFramework.push({ slug, title, names });
  }
  const roles = perFramework.flatMap(({ names }) => names.roles.nodes);
  const skills = perFramework.flatMap(({ names }) => names.skills.nodes);
  const organizations = things.organizations.nodes;
  return {
    frameworks: perFramework.map(({ slug, title, names }) => ({
      slug,
      title,
      roles: names.roles.nodes.map((role) => ({
        id: role.id,
        slug: role.slug,
        names: [role.title, ...role.aliases, ...role.titles.map((other) => other.title)],
      })),
      skills: names.skills.nodes.map((skill) => ({
        id: skill.id,
        slug: skill.slug,
        names: [skill.name, ...skill.aliases],
      })),
    })),
    stages: things.stages.map(named),
    categories: things.skillCategories.map(named),
    attributes: things.attributes.map(({ key }) => key),
    areas: unique(
      roles.flatMap((role) => role.responsibilities.map(({ responsibility }) => responsibility.area)),
    ),
    organizations: organizations.map(({ slug, positions }) => ({ slug, positions: positions.nodes })),
    transitions: things.transitions.map(({ from, to }) => ({ from: from.id, to: to.id })),
    ids: unique(
      [
        ...things.graph.frameworks,
        ...things.stages,
        ...things.skillCategories,
        ...things.sources,
        ...things.transitions,
        ...things.advice.nodes,
        ...organizations,
        ...roles.flatMap((role) => role.responsibilities.map(({ responsibility }) => responsibility)),
        ...roles.flatMap((role) => role.activities.map(({ activity }) => activity)),
      ].map(({ id }) => id),
    ),
    words: unique(
      [...roles.map(({ title }) => title), ...skills.map(({ name }) => name)].flatMap((name) =>
        name.split(/\s+/),
      ),
    ),
    cursors: [
      things.advice.pageInfo.endCursor,
      things.organizations.pageInfo.startCursor,
      ...organizations.map(({ positions }) => positions.pageInfo.endCursor),
      ...perFramework.flatMap(({ names }) => [
        names.roles.pageInfo.endCursor,
        names.skills.pageInfo.endCursor,
      ]),
    ].filter((cursor) => cursor != null),
  };
}

function named({ id, slug, title }: Titled): Named {
  return { id, slug, names: [title] };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

async function dataOf(
  answerText: AnswerText,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = JSON.parse(await answerText(query, variables)) as {
    data?: unknown;
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(`The vocabulary cannot be read: ${JSON.stringify(errors)}`);
  return data;
}
