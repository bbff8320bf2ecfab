import type { Operation } from '../../tools/random-operations/random-operation.ts';

/** An operation that asks for far more than one may, of a kind that was seen to hold a server. */
export interface HostileOperation extends Operation {
  readonly name: string;
}

const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const chain = (depth: number): string =>
  depth === 0
    ? 'title'
    : `requirements(first: 1000) { skill { requiredBy(first: 100) { nodes { role { ${chain(depth - 1)} } } } } }`;

const MISSPELLED =
  'enginer managr dirctor tem skil platfrm archtect delegtion comunication strtegy budgt hirng ';
const TITLE = 'senior vce presdent enginering and platfrm ';

/** `chart`: the slug of an organization; `roles`: names of some; `share`: how much of each is asked, for less hostile ones. */
export function hostileOperations(
  chart: string,
  roles: readonly string[],
  share = 1,
): readonly HostileOperation[] {
  const [role = ''] = roles;
  const times = (count: number, make: (index: number) => string) =>
    repeated(Math.max(1, Math.floor(count * share)), make);
  const operation = (name: string, query: string, variables = {}) => ({ name, query, variables });
  const changes = Array.from({ length: 200 }, (_, index) => ({
    add: { id: `n${index}`, title: 'x', manager: index > 0 ? `n${index - 1}` : null },
  }));
  const fragments = repeated(
    12,
    (index) =>
      `fragment F${index} on Role { a: variantOf { ...F${index + 1} } b: variantOf { ...F${index + 1} } }`,
  );
  return [
    operation('nested lists', `{ role(ref: "${role}") { ${chain(3)} } }`),
    operation('nested lists of all', `{ roles(first: 100) { nodes { ${chain(2)} } } }`),
    operation(
      'searches',
      `{ ${times(600, (index) => `a${index}: search(text: "${`${MISSPELLED}${index} `.repeat(6).slice(0, 499)}") { totalCount }`)} }`,
    ),
    operation(
      'simulations',
      `query ($c: [ReorganizationChange!]!) { organization(slug: "${chart}") { ${times(600, (index) => `a${index}: simulate(changes: $c) { ...S }`)} } }
       fragment S on ReorganizationOutcome { applied chainsChanged findingsGained { message } }`,
      { c: changes },
    ),
    operation(
      'comparisons',
      `query ($r: [RoleRef!]!) { ${times(600, (index) => `a${index}: compareRoles(roles: $r) { ...S }`)} }
       fragment S on RoleComparison { skills { spread levels } sharedResponsibilities { title } }`,
      { r: roles },
    ),
    operation(
      'titles',
      `{ ${times(900, (index) => `a${index}: resolveTitle(title: "${`${TITLE}${index} `.repeat(5).slice(0, 199)}") { confidence }`)} }`,
    ),
    operation(
      'next roles',
      `{ ${times(600, (index) => `a${index}: nextRoles(from: "${role}", first: 100) { score }`)} }`,
    ),
    operation(
      'unknown names',
      `{ ${times(900, (index) => `a${index}: role(ref: "Enginering Mangr ${index}") { title }`)} }`,
    ),
    operation(
      'unknown skills',
      `query ($p: [SkillLevelInput!]!) { ${times(300, (index) => `a${index}: profileGap(profile: $p, to: "${role}") { skillCount }`)} }`,
      {
        p: Array.from({ length: 500 }, (_, index) => ({ skill: `unknwn ${index}`, level: 3 })),
      },
    ),
    operation(
      'fragments in fragments',
      `{ roles { nodes { ...F0 } } } ${fragments} fragment F12 on Role { title }`,
    ),
    operation(
      'long names',
      `{ roles(first: 100) { nodes { ${times(800, (index) => `${'n'.repeat(600)}${index}: title`)} } } }`,
    ),
    operation(
      'plans',
      `{ ${times(300, (index) => `a${index}: transitionPaths(from: "${role}", to: "${roles[1]}", first: 20) { paths { plan } }`)} }`,
    ),
    operation(
      'facets',
      `{ organization(slug: "${chart}") { positions(first: 100) { nodes { ${times(200, (index) => `a${index}: descendants(first: 1) { facets { name } }`)} } } } }`,
    ),
  ];
}
