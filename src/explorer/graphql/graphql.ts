/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of things in the graph. */
export type NodeKind =
  /** An activity. */
  | 'ACTIVITY'
  /** A piece of advice. */
  | 'ADVICE'
  /** An organization. */
  | 'ORGANIZATION'
  /** A position of an organization. */
  | 'POSITION'
  /** A responsibility. */
  | 'RESPONSIBILITY'
  /** A role. */
  | 'ROLE'
  /** A skill. */
  | 'SKILL'
  /** A source. */
  | 'SOURCE'
  /** A stage of a company's growth. */
  | 'STAGE'
  /** A transition from one role to another. */
  | 'TRANSITION';

export type GraphVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphVersionQuery = { graph: { id: string, version: number } | null };

export type GraphHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphHoldsQuery = { graph: { id: string, version: number, frameworks: Array<{ id: string, slug: string, title: string }>, counts: Array<{ kind: NodeKind, count: number }> } | null };

export type RolesNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type RolesNamedQuery = { search?: { nodes: Array<{ node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Advice', id: string }
        | { __typename: 'Attribute', id: string }
        | { __typename: 'BuildsOn', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Collaboration', id: string }
        | { __typename: 'Framework', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'ReportingLine', id: string }
        | { __typename: 'Requirement', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', title: string, aliases: Array<string>, id: string }
        | { __typename: 'RoleActivity', id: string }
        | { __typename: 'RoleResponsibility', id: string }
        | { __typename: 'RoleTitle', id: string }
        | { __typename: 'Shift', id: string }
        | { __typename: 'Skill', id: string }
        | { __typename: 'SkillCategory', id: string }
        | { __typename: 'SkillRelation', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'StageFocus', id: string }
        | { __typename: 'Transition', id: string }
       }> } | null, roles?: { nodes: Array<{ id: string, title: string, aliases: Array<string> }> } | null };

export type SkillsNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type SkillsNamedQuery = { search?: { nodes: Array<{ node:
        | { __typename: 'Activity', id: string }
        | { __typename: 'Advice', id: string }
        | { __typename: 'Attribute', id: string }
        | { __typename: 'BuildsOn', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Collaboration', id: string }
        | { __typename: 'Framework', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'ReportingLine', id: string }
        | { __typename: 'Requirement', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleActivity', id: string }
        | { __typename: 'RoleResponsibility', id: string }
        | { __typename: 'RoleTitle', id: string }
        | { __typename: 'Shift', id: string }
        | { __typename: 'Skill', name: string, id: string, category: { id: string, title: string } }
        | { __typename: 'SkillCategory', id: string }
        | { __typename: 'SkillRelation', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'StageFocus', id: string }
        | { __typename: 'Transition', id: string }
       }> } | null, skills?: { nodes: Array<{ id: string, name: string, category: { id: string, title: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const GraphVersionDocument = new TypedDocumentString(`
    query GraphVersion {
  graph {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GraphVersionQuery, GraphVersionQueryVariables>;
export const GraphHoldsDocument = new TypedDocumentString(`
    query GraphHolds {
  graph {
    id
    version
    frameworks {
      id
      slug
      title
    }
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GraphHoldsQuery, GraphHoldsQueryVariables>;
export const RolesNamedDocument = new TypedDocumentString(`
    query RolesNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        __typename
        id
        ... on Role {
          title
          aliases
        }
      }
    }
  }
  roles(first: 50) @skip(if: $isSearch) {
    nodes {
      id
      title
      aliases
    }
  }
}
    `) as unknown as TypedDocumentString<RolesNamedQuery, RolesNamedQueryVariables>;
export const SkillsNamedDocument = new TypedDocumentString(`
    query SkillsNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        __typename
        id
        ... on Skill {
          name
          category {
            id
            title
          }
        }
      }
    }
  }
  skills(first: 50) @skip(if: $isSearch) {
    nodes {
      id
      name
      category {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SkillsNamedQuery, SkillsNamedQueryVariables>;