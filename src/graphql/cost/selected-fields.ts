import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What the selections of an operation depend on. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Fragments = Selecting['fragments'];

const known = new WeakMap<DocumentNode, Fragments>();

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  let fragments = known.get(document);
  if (fragments === undefined) {
    const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    fragments = new Map(
      (definitions as FragmentDefinitionNode[]).map((definition) => [definition.name.value, definition]),
    );
    known.set(document, fragments);
  }
  return fragments;
}

/** The places that ask for one field of an answer; the first says which and with what arguments. */
export type Places = readonly [FieldNode, ...FieldNode[]];

/** By the name in the answer, in its order. */
export type SelectedFields = ReadonlyMap<string, Places>;

/** The fields that an object of a type answers these selections with, as the executor collects them. */
export function selectedFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const selection of selections) collect(selection);
  return fields;

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selecting, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known === undefined) fields.set(name, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = selecting.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(fragment.typeCondition.name.value)) {
          collect(fragment.selectionSet);
        }
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = selecting.schema.getType(condition);
    return isAbstractType(conditional) && selecting.schema.isSubType(conditional, type);
  }
}

type Directed = Parameters<typeof getDirectiveValues>[1];

function isIncluded({ variables }: Selecting, node: Directed): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
