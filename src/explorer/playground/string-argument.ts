import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { getTokenAtPosition, getTypeInfo, Position, type State } from 'graphql-language-service';

/** A string in a query, around the cursor, where the name of a thing may stand. */
export interface StringArgument {
  readonly names: 'ROLE' | 'SKILL';
  /** What stands in it before the cursor. */
  readonly begun: string;
  /** The columns of its content, from 0 on: where it begins, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** Types of arguments that take the name of something. */
const NAMED: Readonly<Record<string, StringArgument['names']>> = { RoleRef: 'ROLE', SkillRef: 'SKILL' };

/** @param line from 0 on, as `column`; undefined where no role or skill is named there. */
export function stringArgumentAt(
  schema: GraphQLSchema,
  query: string,
  line: number,
  column: number,
): StringArgument | undefined {
  const text = query.split(/\r?\n/)[line] ?? '';
  const quotes = [...text.matchAll(/(?<!\\)"/g)].map(({ index }) => index);
  const before = quotes.filter((index) => index < column);
  const open = before.at(-1);
  if (open === undefined || before.length % 2 === 0) return undefined;
  const to = quotes.find((index) => index >= column) ?? column;
  // A string that is not closed yet is no token: the place before it tells whose value it is.
  const upTo = query
    .split(/\r?\n/)
    .slice(0, line)
    .concat(text.slice(0, open) + '"x"')
    .join('\n');
  const token = getTokenAtPosition(upTo, new Position(line, open + 1));
  const { inputType } = getTypeInfo(schema, token.state);
  const names = inputType == null ? namesOfField(schema, token.state) : NAMED[getNamedType(inputType).name];
  return names === undefined ? undefined : { names, begun: text.slice(open + 1, column), from: open + 1, to };
}

/** Of objects in a list nothing tells the type: there the name of the field does. */
function namesOfField(schema: GraphQLSchema, state: State): StringArgument['names'] | undefined {
  let at: State | null | undefined = state;
  while (at != null && String(at.kind) !== 'ObjectField') at = at.prevState;
  const field = at?.name;
  if (field == null) return undefined;
  for (const type of Object.values(schema.getTypeMap())) {
    const found = isInputObjectType(type) ? type.getFields()[field] : undefined;
    const names = found === undefined ? undefined : NAMED[getNamedType(found.type).name];
    if (names !== undefined) return names;
  }
  return undefined;
}
