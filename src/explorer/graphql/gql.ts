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
    "query GraphHolds {\n  graph {\n    id\n    version\n    frameworks {\n      id\n      slug\n      title\n    }\n    counts {\n      kind\n      count\n    }\n  }\n}": typeof types.GraphHoldsDocument,
    "query RolesNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Role {\n          title\n          aliases\n        }\n      }\n    }\n  }\n  roles(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      title\n      aliases\n    }\n  }\n}\n\nquery SkillsNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Skill {\n          name\n          category {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n  skills(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      name\n      category {\n        id\n        title\n      }\n    }\n  }\n}": typeof types.RolesNamedDocument,
};
const documents: Documents = {
    "query GraphVersion {\n  graph {\n    id\n    version\n  }\n}": types.GraphVersionDocument,
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
export function graphql(source: "query GraphHolds {\n  graph {\n    id\n    version\n    frameworks {\n      id\n      slug\n      title\n    }\n    counts {\n      kind\n      count\n    }\n  }\n}"): typeof import('./graphql.ts').GraphHoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RolesNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Role {\n          title\n          aliases\n        }\n      }\n    }\n  }\n  roles(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      title\n      aliases\n    }\n  }\n}\n\nquery SkillsNamed($text: String!, $isSearch: Boolean!) {\n  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {\n    nodes {\n      node {\n        __typename\n        id\n        ... on Skill {\n          name\n          category {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n  skills(first: 50) @skip(if: $isSearch) {\n    nodes {\n      id\n      name\n      category {\n        id\n        title\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RolesNamedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
