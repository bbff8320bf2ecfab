import {
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { ArgumentWriter, type WriterOptions } from './argument-writer.ts';
import type { OperationParts } from './operation-parts.ts';
import type { Random } from './random.ts';
import type { OrganizationNames } from './vocabulary.ts';

type Field = GraphQLField<unknown, unknown>;
type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;

/** Where a selection set stands. */
interface Spot {
  readonly depth: number;
  /** How often it is expected to be answered. */
  readonly times: number;
  /** How many a list of a connection is expected to have. */
  readonly pageSize: number;
  readonly organization: OrganizationNames | null;
  /** The names in the answer that are taken; null where every field needs a name of its own. */
  readonly taken: Set<string> | null;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly times: number;
}

/** How large operations become. */
export interface OperationSize {
  readonly deepest: number;
  /** Lists that would be answered more often than this are left out. */
  readonly mostTimes: number;
  /** How many fields a selection has at most. */
  readonly widest: number;
}

const USUAL_SIZE: OperationSize = { deepest: 6, mostTimes: 150, widest: 5 };
/** As much as can be asked for at once. */
export const WORST_SIZE: OperationSize = { deepest: 9, mostTimes: 1e12, widest: 9 };
const USUAL_LIST = 6;
const USUAL_PAGE = 20;

/** Writes the selection sets of one operation. */
export class OperationWriter {
  readonly #options: WriterOptions;
  readonly #size: OperationSize;
  readonly #random: Random;
  readonly #parts: OperationParts;
  readonly #arguments: ArgumentWriter;
  readonly #reusable: Fragment[] = [];

  constructor(options: WriterOptions, parts: OperationParts, size = USUAL_SIZE) {
    this.#options = options;
    this.#size = size;
    this.#random = options.random;
    this.#parts = parts;
    this.#arguments = new ArgumentWriter(options, parts);
  }

  /** Root fields, in braces. */
  root(fields: readonly Field[]): string {
    const type = this.#options.schema.getQueryType() as GraphQLObjectType;
    const spot: Spot = { depth: 0, times: 1, pageSize: 1, organization: null, taken: new Set() };
    const written = fields.map((field) => this.#field(type, field, spot));
    if (this.#random.chance(0.05)) written.push('__typename');
    return `{ ${written.join(' ')} }`;
  }

  #selection(type: Composite, spot: Spot): string {
    return type instanceof GraphQLObjectType ? this.#ofObject(type, spot) : this.#ofAbstract(type, spot);
  }

  #ofObject(type: GraphQLObjectType, spot: Spot): string {
    const random = this.#random;
    const fields = Object.values(type.getFields()).filter((field) => this.#fits(field, spot));
    if (fields.length === 0) return '__typename';
    const written = random
      .sample(fields, 1 + random.below(spot.depth < 3 ? this.#size.widest : 3))
      .map((field) => this.#field(type, field, spot));
    if (random.chance(0.06)) written.push('__typename');
    if (random.chance(0.08)) {
      // The same once more under another name, with other arguments.
      written.push(this.#field(type, random.pick(fields), { ...spot, taken: null }));
    }
    if (random.chance(0.08)) return this.#inFragment(type, spot, written);
    if (random.chance(0.06)) written.push(this.#namedFragment(type, spot));
    return written.join(' ');
  }

  /** Members by inline fragments. Their fields need names of their own: those of two members may differ in type. */
  #ofAbstract(type: GraphQLInterfaceType | GraphQLUnionType, spot: Spot): string {
    const random = this.#random;
    const { schema } = this.#options;
    const own: Spot = { ...spot, taken: null };
    const parts = random
      .sample(schema.getPossibleTypes(type), 2 + random.below(3))
      .map((member) => `... on ${member.name} { ${this.#ofObject(member, own)} }`);
    if (random.chance(0.4)) parts.unshift('__typename');
    if (type instanceof GraphQLInterfaceType && random.chance(0.5)) {
      parts.push(...Object.values(type.getFields()).map((field) => this.#field(type, field, own)));
    }
    if (random.chance(0.2)) {
      const cited = schema.getType(random.pick(['Cited', 'Node'])) as GraphQLInterfaceType;
      const fields = Object.values(cited.getFields()).filter((field) => this.#fits(field, own));
      const selection = fields.map((field) => this.#field(cited, field, own)).join(' ') || '__typename';
      parts.push(`... on ${cited.name} { ${selection} }`);
    }
    return parts.join(' ');
  }

  /** Puts the last fields into an inline fragment, sometimes one that is left out. */
  #inFragment(type: GraphQLObjectType, spot: Spot, written: readonly string[]): string {
    const random = this.#random;
    const [first = '__typename', ...rest] = written;
    const condition = random.chance(0.4) ? ` ${this.#condition()}` : '';
    const on = random.chance(0.7) ? ` on ${type.name}` : '';
    return `${first} ...${on}${condition} { ${rest.join(' ') || '__typename'} }`;
  }

  #namedFragment(type: GraphQLObjectType, spot: Spot): string {
    const known = this.#reusable.find(({ type: of, times }) => of === type.name && times >= spot.times);
    if (known !== undefined) return `...${known.name}`;
    const selection = this.#ofObject(type, { ...spot, taken: null });
    const name = this.#parts.newName('F');
    this.#parts.fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
    this.#reusable.push({ name, type: type.name, times: spot.times });
    return `...${name}`;
  }

  #condition(): string {
    const directive = this.#random.pick(['include', 'skip']);
    const value = this.#random.chance(0.5);
    const condition = this.#random.chance(0.5) ? String(value) : this.#parts.variable('Boolean!', value);
    return `@${directive}(if: ${condition})`;
  }

  #field(owner: GraphQLObjectType | GraphQLInterfaceType, field: Field, spot: Spot): string {
    const random = this.#random;
    const { mayBeWrong } = this.#options;
    const named = getNamedType(field.type);
    const organization = this.#organizationBehind(owner, field, spot);
    const paging = this.#arguments.startPaging(field);
    const given = this.#arguments.write(owner, field, { organization, short: spot.times > 4 }, paging);
    const alias = this.#alias(field, spot);
    const name = mayBeWrong && random.chance(0.002) ? `${field.name}s` : field.name;
    const condition = random.chance(0.02) ? ` ${this.#condition()}` : '';
    const call = `${alias}${name}${given.text}${condition}`;
    if (isLeafType(named)) return call;
    const isList = isListType(getNullableType(field.type));
    const inConnection = owner.name.endsWith('Connection');
    const length = isList
      ? inConnection
        ? spot.pageSize
        : Math.min(given.first ?? USUAL_LIST, USUAL_LIST)
      : 1;
    const selection = this.#selection(named as Composite, {
      depth: spot.depth + 1,
      times: spot.times * length,
      pageSize: given.first ?? USUAL_PAGE,
      organization,
      taken: new Set(),
    });
    const page = paging === null ? '' : ` ${paging.selection}`;
    return `${call} { ${selection}${page} }`;
  }

  /** An alias where the name is taken, and sometimes where it is not. */
  #alias(field: Field, { taken }: Spot): string {
    if (taken !== null && !taken.has(field.name) && !this.#random.chance(0.1)) {
      taken.add(field.name);
      return '';
    }
    return `${this.#parts.newName('a')}: `;
  }

  /** Positions and units that are asked for should be of the organization that is asked. */
  #organizationBehind(
    owner: GraphQLObjectType | GraphQLInterfaceType,
    field: Field,
    spot: Spot,
  ): OrganizationNames | null {
    if (owner.name !== 'Query' || field.name !== 'organization') return spot.organization;
    if (this.#options.mayBeWrong && this.#random.chance(0.2)) return null;
    return this.#random.pick(this.#options.vocabulary.organizations);
  }

  /** Leaves always do; the more often and the deeper, the fewer others. */
  #fits(field: Field, { depth, times }: Spot): boolean {
    if (isLeafType(getNamedType(field.type))) return true;
    if (depth >= this.#size.deepest || (depth >= 3 && this.#random.chance(0.4))) return false;
    const isMany =
      isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith('Connection');
    return times <= (isMany ? this.#size.mostTimes / 4 : this.#size.mostTimes);
  }
}
