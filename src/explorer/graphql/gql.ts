/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query GraphVersion {\n  graph {\n    id\n    version\n  }\n}": typeof types.GraphVersionDocument,
    "query CompareCharts($before: String!, $after: String!) {\n  compareOrganizations(before: $before, after: $after) {\n    before {\n      ...Figures\n    }\n    after {\n      ...Figures\n    }\n    totals {\n      added\n      removed\n      moved\n      retitled\n    }\n    added {\n      id\n      key\n      title\n    }\n    removed {\n      id\n      key\n      title\n    }\n    moved {\n      position {\n        id\n        key\n        title\n      }\n      from {\n        id\n        title\n      }\n      to {\n        id\n        title\n      }\n    }\n    retitled {\n      position {\n        id\n        key\n        title\n      }\n      from\n      to\n    }\n    changed {\n      position {\n        id\n        key\n        title\n      }\n      attribute\n      from\n      to\n    }\n  }\n}": typeof types.CompareChartsDocument,
    "query OrganizationPage($slug: String!) {\n  organization(slug: $slug) {\n    id\n    slug\n    name\n    asOf\n    version\n    metrics {\n      ...Figures\n      positionsByDepth\n      spanDistribution {\n        span\n        managers\n      }\n    }\n    groups(by: UNIT, first: 12) {\n      key\n      positions\n    }\n    findings(first: 100) {\n      totalCount\n      nodes {\n        ...FindingShown\n      }\n    }\n    roleFit {\n      id\n      position {\n        id\n        key\n        title\n      }\n      attribute {\n        id\n        title\n      }\n      expected\n      actual\n      citations {\n        source {\n          id\n          title\n        }\n        locator\n      }\n    }\n  }\n}\n\nfragment Figures on OrganizationMetrics {\n  positions\n  managers\n  layers\n  averageSpan\n  managersOfOne\n  vacancies\n  fte\n  cost\n  currency\n}\n\nfragment FindingShown on Finding {\n  id\n  kind\n  severity\n  message\n  mend\n  positions {\n    id\n    key\n  }\n}": typeof types.OrganizationPageDocument,
    "query Organizations {\n  organizations(first: 100) {\n    totalCount\n    nodes {\n      id\n      slug\n      name\n      asOf\n      description\n      metrics {\n        positions\n        managers\n        layers\n      }\n    }\n  }\n}": typeof types.OrganizationsDocument,
    "query Scenario($slug: String!, $changes: [ReorganizationChange!]!) {\n  organization(slug: $slug) {\n    id\n    simulate(changes: $changes) {\n      before {\n        ...Figures\n      }\n      after {\n        ...Figures\n      }\n      applied\n      refused {\n        index\n        reason\n      }\n      chainsChanged\n      findingsGained {\n        ...FindingShown\n      }\n      findingsLost {\n        ...FindingShown\n      }\n    }\n  }\n}": typeof types.ScenarioDocument,
    "query GraphHolds {\n  graph {\n    id\n    version\n    frameworks {\n      id\n      slug\n      title\n    }\n    counts {\n      kind\n      count\n    }\n  }\n}": typeof types.GraphHoldsDocument,
    "query RolesNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Role {\n          title\n          aliases\n        }\n      }\n    }\n  }\n  roles(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      title\n      aliases\n    }\n  }\n}\n\nquery SkillsNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Skill {\n          name\n          category {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n  skills(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      name\n      category {\n        id\n        title\n      }\n    }\n  }\n}": typeof types.RolesNamedDocument,
};
const documents: Documents = {
    "query GraphVersion {\n  graph {\n    id\n    version\n  }\n}": types.GraphVersionDocument,
    "query CompareCharts($before: String!, $after: String!) {\n  compareOrganizations(before: $before, after: $after) {\n    before {\n      ...Figures\n    }\n    after {\n      ...Figures\n    }\n    totals {\n      added\n      removed\n      moved\n      retitled\n    }\n    added {\n      id\n      key\n      title\n    }\n    removed {\n      id\n      key\n      title\n    }\n    moved {\n      position {\n        id\n        key\n        title\n      }\n      from {\n        id\n        title\n      }\n      to {\n        id\n        title\n      }\n    }\n    retitled {\n      position {\n        id\n        key\n        title\n      }\n      from\n      to\n    }\n    changed {\n      position {\n        id\n        key\n        title\n      }\n      attribute\n      from\n      to\n    }\n  }\n}": types.CompareChartsDocument,
    "query OrganizationPage($slug: String!) {\n  organization(slug: $slug) {\n    id\n    slug\n    name\n    asOf\n    version\n    metrics {\n      ...Figures\n      positionsByDepth\n      spanDistribution {\n        span\n        managers\n      }\n    }\n    groups(by: UNIT, first: 12) {\n      key\n      positions\n    }\n    findings(first: 100) {\n      totalCount\n      nodes {\n        ...FindingShown\n      }\n    }\n    roleFit {\n      id\n      position {\n        id\n        key\n        title\n      }\n      attribute {\n        id\n        title\n      }\n      expected\n      actual\n      citations {\n        source {\n          id\n          title\n        }\n        locator\n      }\n    }\n  }\n}\n\nfragment Figures on OrganizationMetrics {\n  positions\n  managers\n  layers\n  averageSpan\n  managersOfOne\n  vacancies\n  fte\n  cost\n  currency\n}\n\nfragment FindingShown on Finding {\n  id\n  kind\n  severity\n  message\n  mend\n  positions {\n    id\n    key\n  }\n}": types.OrganizationPageDocument,
    "query Organizations {\n  organizations(first: 100) {\n    totalCount\n    nodes {\n      id\n      slug\n      name\n      asOf\n      description\n      metrics {\n        positions\n        managers\n        layers\n      }\n    }\n  }\n}": types.OrganizationsDocument,
    "query Scenario($slug: String!, $changes: [ReorganizationChange!]!) {\n  organization(slug: $slug) {\n    id\n    simulate(changes: $changes) {\n      before {\n        ...Figures\n      }\n      after {\n        ...Figures\n      }\n      applied\n      refused {\n        index\n        reason\n      }\n      chainsChanged\n      findingsGained {\n        ...FindingShown\n      }\n      findingsLost {\n        ...FindingShown\n      }\n    }\n  }\n}": types.ScenarioDocument,
    "query GraphHolds {\n  graph {\n    id\n    version\n    frameworks {\n      id\n      slug\n      title\n    }\n    counts {\n      kind\n      count\n    }\n  }\n}": types.GraphHoldsDocument,
    "query RolesNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Role {\n          title\n          aliases\n        }\n      }\n    }\n  }\n  roles(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      title\n      aliases\n    }\n  }\n}\n\nquery SkillsNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Skill {\n          name\n          category {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n  skills(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      name\n      category {\n        id\n        title\n      }\n    }\n  }\n}": types.RolesNamedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GraphVersion {\n  graph {\n    id\n    version\n  }\n}"): typeof import('./graphql.ts').GraphVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompareCharts($before: String!, $after: String!) {\n  compareOrganizations(before: $before, after: $after) {\n    before {\n      ...Figures\n    }\n    after {\n      ...Figures\n    }\n    totals {\n      added\n      removed\n      moved\n      retitled\n    }\n    added {\n      id\n      key\n      title\n    }\n    removed {\n      id\n      key\n      title\n    }\n    moved {\n      position {\n        id\n        key\n        title\n      }\n      from {\n        id\n        title\n      }\n      to {\n        id\n        title\n      }\n    }\n    retitled {\n      position {\n        id\n        key\n        title\n      }\n      from\n      to\n    }\n    changed {\n      position {\n        id\n        key\n        title\n      }\n      attribute\n      from\n      to\n    }\n  }\n}"): typeof import('./graphql.ts').CompareChartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OrganizationPage($slug: String!) {\n  organization(slug: $slug) {\n    id\n    slug\n    name\n    asOf\n    version\n    metrics {\n      ...Figures\n      positionsByDepth\n      spanDistribution {\n        span\n        managers\n      }\n    }\n    groups(by: UNIT, first: 12) {\n      key\n      positions\n    }\n    findings(first: 100) {\n      totalCount\n      nodes {\n        ...FindingShown\n      }\n    }\n    roleFit {\n      id\n      position {\n        id\n        key\n        title\n      }\n      attribute {\n        id\n        title\n      }\n      expected\n      actual\n      citations {\n        source {\n          id\n          title\n        }\n        locator\n      }\n    }\n  }\n}\n\nfragment Figures on OrganizationMetrics {\n  positions\n  managers\n  layers\n  averageSpan\n  managersOfOne\n  vacancies\n  fte\n  cost\n  currency\n}\n\nfragment FindingShown on Finding {\n  id\n  kind\n  severity\n  message\n  mend\n  positions {\n    id\n    key\n  }\n}"): typeof import('./graphql.ts').OrganizationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Organizations {\n  organizations(first: 100) {\n    totalCount\n    nodes {\n      id\n      slug\n      name\n      asOf\n      description\n      metrics {\n        positions\n        managers\n        layers\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OrganizationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Scenario($slug: String!, $changes: [ReorganizationChange!]!) {\n  organization(slug: $slug) {\n    id\n    simulate(changes: $changes) {\n      before {\n        ...Figures\n      }\n      after {\n        ...Figures\n      }\n      applied\n      refused {\n        index\n        reason\n      }\n      chainsChanged\n      findingsGained {\n        ...FindingShown\n      }\n      findingsLost {\n        ...FindingShown\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GraphHolds {\n  graph {\n    id\n    version\n    frameworks {\n      id\n      slug\n      title\n    }\n    counts {\n      kind\n      count\n    }\n  }\n}"): typeof import('./graphql.ts').GraphHoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RolesNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Role {\n          title\n          aliases\n        }\n      }\n    }\n  }\n  roles(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      title\n      aliases\n    }\n  }\n}\n\nquery SkillsNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Skill {\n          name\n          category {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n  skills(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      name\n      category {\n        id\n        title\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RolesNamedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
