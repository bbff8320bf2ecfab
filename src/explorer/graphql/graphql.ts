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