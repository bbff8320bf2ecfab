import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { ArgumentValues } from './argument-values.ts';
import { literalOf } from './literal.ts';
import type { OperationParts } from './operation-parts.ts';
import type { Random } from './random.ts';
import type { OrganizationNames, Vocabulary } from './vocabulary.ts';

type Field = GraphQLField<unknown, unknown>;

export interface WriterOptions {
  readonly schema: GraphQLSchema;
  readonly vocabulary: Vocabulary;
  readonly random: Random;
  readonly values: ArgumentValues;
  /** Whether misspelled fields and missing arguments may occur. */
  readonly mayBeWrong: boolean;
}

/** A list that is gone through page by page. */
interface Paging {
  readonly backwards: boolean;
  /** What tells the cursor of the next page. */
  readonly selection: string;
}

/** Writes the arguments of fields: left out, null, a literal, a variable, or variables within a literal. */
export class ArgumentWriter {
  readonly #options: WriterOptions;
  readonly #random: Random;
  readonly #parts: OperationParts;

  constructor(options: WriterOptions, parts: OperationParts) {
    this.#options = options;
    this.#random = options.random;
    this.#parts = parts;
  }

  /** Once in an operation a list is gone through page by page: forwards, or backwards where it can be. */
  startPaging(field: Field): Paging | null {
    if (this.#parts.nextPage !== null || !returnsConnection(field) || !this.#random.chance(0.35)) return null;
    const backwards = field.args.some(({ name }) => name === 'before') && this.#random.chance(0.4);
    const key = this.#parts.newName('c');
    this.#parts.nextPage = { variable: 'cursor', key };
    this.#parts.declarations.push('$cursor: String');
    const cursor = backwards ? 'startCursor' : 'endCursor';
    return { backwards, selection: `${this.#parts.newName('p')}: pageInfo { ${key}: ${cursor} }` };
  }

  /** In parentheses, and how many items are asked for. `short`: where long lists would be too much. */
  write(
    owner: GraphQLNamedType,
    field: Field,
    around: { readonly organization: OrganizationNames | null; readonly short: boolean },
    paging: Paging | null,
  ): { readonly text: string; readonly first: number | null } {
    const random = this.#random;
    const fromEnd =
      paging?.backwards ?? (field.args.some(({ name }) => name === 'last') && random.chance(0.25));
    const texts: string[] = [];
    let first: number | null = null;
    for (const argument of field.args) {
      if (paging !== null && argument.name === (paging.backwards ? 'before' : 'after')) {
        texts.push(`${argument.name}: $cursor`);
        continue;
      }
      if (!this.#isGiven(argument, field, fromEnd, paging !== null)) continue;
      const value = this.#valueOf(owner, field, argument, around);
      if (/^(first|last)$/.test(argument.name) && typeof value === 'number' && value > 0) first = value;
      texts.push(`${argument.name}: ${this.#textOf(argument.type, value)}`);
    }
    return { text: texts.length === 0 ? '' : `(${texts.join(', ')})`, first };
  }

  #isGiven(argument: GraphQLArgument, field: Field, fromEnd: boolean, inPages: boolean): boolean {
    const random = this.#random;
    const { mayBeWrong } = this.#options;
    if (isRequiredArgument(argument)) return !mayBeWrong || random.chance(0.995);
    if (mayBeWrong && random.chance(0.1)) return true;
    switch (argument.name) {
      case 'first':
        return !fromEnd && (inPages || random.chance(0.6));
      case 'last':
        return fromEnd;
      case 'after':
      case 'before':
        return returnsConnection(field) && random.chance(0.02);
      default:
        return random.chance(0.45);
    }
  }

  #valueOf(
    owner: GraphQLNamedType,
    field: Field,
    argument: GraphQLArgument,
    around: { readonly organization: OrganizationNames | null; readonly short: boolean },
  ): unknown {
    const random = this.#random;
    if (argument.defaultValue !== undefined && random.chance(0.1)) return argument.defaultValue;
    if (!isNonNullType(argument.type) && random.chance(0.06)) return null;
    return this.#options.values.valueOf(argument.type, {
      coordinate: `${owner.name}.${field.name}(${argument.name})`,
      name: argument.name,
      description: argument.description ?? '',
      ...around,
    });
  }

  #textOf(type: GraphQLInputType, value: unknown): string {
    if (this.#random.chance(0.3)) return this.#variable(type, value);
    return literalOf(type, value, (partType, part) =>
      this.#random.chance(0.1) ? this.#variable(partType, part) : null,
    );
  }

  #variable(type: GraphQLInputType, value: unknown): string {
    const strict = value !== null && !isNonNullType(type) && this.#random.chance(0.3);
    return this.#parts.variable(`${String(type)}${strict ? '!' : ''}`, value, literalOf(type, value));
  }
}

function returnsConnection(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}
