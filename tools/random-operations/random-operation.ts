import type { GraphQLSchema } from 'graphql';
import { ArgumentValues } from './argument-values.ts';
import { type NextPage, OperationParts } from './operation-parts.ts';
import { type OperationSize, OperationWriter } from './operation-writer.ts';
import { Random } from './random.ts';
import { References } from './references.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RandomOperation extends Operation {
  /** Null where the operation asks for no list page by page. */
  readonly nextPage: NextPage | null;
}

/** How many operations may ask for what there is not, or in a way that is refused. */
const WRONG_OPERATIONS = 0.25;

/** How many turns of a round begin with a field behind which there is much; others have three, or one without arguments. */
const TURNS: Readonly<Record<string, number>> = { transitionPaths: 9, organization: 6 };

/**
 * An operation that the seed, the turn and the vocabulary decide. Turns take up the fields of Query in order, as
 * often as {@link TURNS} says.
 */
export function randomOperation(
  schema: GraphQLSchema,
  vocabulary: Vocabulary,
  seed: number,
  turn: number,
  size?: OperationSize,
): RandomOperation {
  const random = new Random(seed, turn);
  const mayBeWrong = random.chance(WRONG_OPERATIONS);
  const references = new References(random, vocabulary);
  const values = new ArgumentValues(random, references, mayBeWrong);
  const parts = new OperationParts(random);
  const writer = new OperationWriter({ schema, vocabulary, random, values, mayBeWrong }, parts, size);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const others = random.chance(0.3) ? random.sample(fields, 1 + random.below(2)) : [];
  const turns = fields.flatMap((field) =>
    Array.from({ length: TURNS[field.name] ?? (field.args.length === 0 ? 1 : 3) }, () => field),
  );
  const first = turns[turn % turns.length];
  const root = writer.root(first === undefined ? others : [first, ...others]);
  const declared = parts.declarations.length === 0 ? '' : ` (${parts.declarations.join(', ')})`;
  return {
    query: [`query${declared} ${root}`, ...parts.fragments].join('\n'),
    variables: parts.variables,
    nextPage: parts.nextPage,
  };
}

/** The same operation for the page after the answer's, or before it; null where there is none. */
export function operationForNextPage(
  { query, variables, nextPage }: RandomOperation,
  answerText: string,
): RandomOperation | null {
  if (nextPage === null) return null;
  const cursor = firstTextBy(nextPage.key, JSON.parse(answerText));
  if (cursor === null || cursor === variables[nextPage.variable]) return null;
  return { query, variables: { ...variables, [nextPage.variable]: cursor }, nextPage };
}

function firstTextBy(key: string, value: unknown): string | null {
  if (value === null || typeof value !== 'object') return null;
  for (const [name, part] of Object.entries(value)) {
    if (name === key && typeof part === 'string') return part;
    const within = firstTextBy(key, part);
    if (within !== null) return within;
  }
  return null;
}
