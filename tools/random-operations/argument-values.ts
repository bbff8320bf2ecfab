import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Random } from './random.ts';
import type { References } from './references.ts';
import type { OrganizationNames } from './vocabulary.ts';

/** What is asked for: an argument or the field of an input object. */
export interface Place {
  /** `Type.field(argument)` or `Input.field`. */
  readonly coordinate: string;
  readonly name: string;
  readonly description: string;
  /** The organization that is asked, where it is known. */
  readonly organization: OrganizationNames | null;
  /** Whether a long list would make the answer too long. */
  readonly short: boolean;
}

/** One wrong value among so many in an operation that may be wrong. */
const WRONG = 0.12;
const MOST_INT = 2 ** 31 - 1;

/** Values for arguments: those that make sense in the graph that is asked, limits, and, where allowed, wrong ones. */
export class ArgumentValues {
  readonly #random: Random;
  readonly #references: References;
  readonly #mayBeWrong: boolean;

  constructor(random: Random, references: References, mayBeWrong: boolean) {
    this.#random = random;
    this.#references = references;
    this.#mayBeWrong = mayBeWrong;
  }

  /** A value as JSON has it, enum values as texts. */
  valueOf(type: GraphQLInputType, place: Place): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return this.#list(nullable.ofType, place);
    if (isEnumType(nullable)) return this.#enumValue(nullable);
    if (isInputObjectType(nullable)) return this.#inputObject(nullable, place);
    switch (nullable.name) {
      case 'Int':
        return this.#int(place);
      case 'Float':
        return this.#float(place);
      case 'Boolean':
        return this.#wrong() ? 'yes' : this.#random.chance(0.5);
      case 'RoleRef':
        return this.#role(place);
      case 'SkillRef':
        return this.#references.skill(this.#wrong());
      case 'ID':
        return this.#id(place);
      default:
        return this.#string(place);
    }
  }

  #wrong(): boolean {
    return this.#mayBeWrong && this.#random.chance(WRONG);
  }

  #list(type: GraphQLInputType, place: Place): unknown {
    const random = this.#random;
    const least = place.coordinate === 'Query.compareRoles(roles)' ? 2 : 1;
    const [, most] = limitsIn(place.description);
    if (this.#wrong()) {
      const one = this.valueOf(type, place);
      return random.pick([[], [one], [one, one], Array.from({ length: Math.min(most, 500) + 1 }, () => one)]);
    }
    if (least === 1 && random.chance(0.04)) return [];
    // One alone may stand for a list of one.
    if (least === 1 && random.chance(0.03)) return this.valueOf(type, place);
    const length = least + (random.chance(0.5) ? 0 : random.below(3));
    return Array.from({ length }, () => this.valueOf(type, place));
  }

  #enumValue(type: GraphQLEnumType): string {
    return this.#wrong() && this.#random.chance(0.3) ? 'NO_SUCH' : this.#random.pick(type.getValues()).name;
  }

  #inputObject(type: GraphQLInputObjectType, place: Place): Record<string, unknown> {
    const random = this.#random;
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? random.sample(fields, this.#wrong() ? random.pick([0, 2]) : 1)
      : fields.filter(
          (field) => isRequiredInputField(field) || random.chance(fields.length > 4 ? 0.25 : 0.5),
        );
    const value: Record<string, unknown> = {};
    for (const field of chosen) {
      const mayBeNull = !isNonNullType(field.type) && !type.isOneOf;
      value[field.name] =
        mayBeNull && random.chance(0.05)
          ? null
          : this.valueOf(field.type, {
              ...place,
              coordinate: `${type.name}.${field.name}`,
              name: field.name,
              description: field.description ?? '',
            });
    }
    // A level needs something that it is the level of.
    if (type.name === 'RoleFilter' && value['minLevel'] != null && !this.#wrong()) {
      value['requires'] = this.#references.skill(false);
    }
    return value;
  }

  #int(place: Place): unknown {
    const random = this.#random;
    const [least, most] = limitsIn(place.description);
    if (this.#wrong()) return random.pick([least - 1, most + 1, -1, 0, MOST_INT, MOST_INT + 1, 1.5, '3']);
    if (place.name === 'organizationSize') return random.pick([0, 1, 5, 12, 40, 100, 250, 1_000, 50_000]);
    if (!place.short && most < MOST_INT && random.chance(0.1)) return most;
    return least + random.below(Math.min(most - least + 1, random.chance(0.5) ? 4 : 12));
  }

  #float(place: Place): unknown {
    const random = this.#random;
    if (this.#wrong()) return random.pick([-0.5, 5.5, 1e300, '2']);
    return place.name === 'maxYears' ? random.below(30) / 2 : random.below(11) / 2;
  }

  #role({ coordinate }: Place): string {
    const wrong = this.#wrong();
    if (coordinate === 'Query.transitionPaths(from)') return this.#references.roleOnWay('from', wrong);
    if (coordinate === 'Query.transitionPaths(to)') return this.#references.roleOnWay('to', wrong);
    if (coordinate === 'PathConstraints.via') return this.#references.roleOnWay('via', wrong);
    return this.#references.role(wrong);
  }

  #id({ coordinate, organization }: Place): unknown {
    const references = this.#references;
    const wrong = this.#wrong();
    if (coordinate === 'Query.position(id)') return references.positionId(wrong);
    if (coordinate === 'Query.advice(about)') return references.subject(wrong);
    if (coordinate.startsWith('Query.')) return references.id(wrong);
    if (coordinate === 'AddPosition.id' && !wrong) return `new-${this.#random.below(4)}`;
    // Those that were added before are managers too.
    if (/^(Move|Add|Remove)Position\.(to|manager|reportsTo)$/.test(coordinate) && this.#random.chance(0.1)) {
      return `new-${this.#random.below(4)}`;
    }
    return references.position(organization ?? references.organization(), wrong);
  }

  #string({ coordinate, name, organization }: Place): unknown {
    const references = this.#references;
    const wrong = this.#wrong();
    const someOrganization = () => organization ?? references.organization();
    if (name === 'asOf' || coordinate.startsWith('Organization.series(')) {
      return wrong ? '31.1.2026' : this.#random.pick(['2026-01-31', '2026-06-30', '2030-12-31']);
    }
    switch (name) {
      case 'slug':
        return references.organizationSlug(someOrganization(), wrong);
      case 'before':
      case 'after':
        return coordinate.startsWith('Query.compareOrganizations')
          ? references.organizationSlug(references.organization(), wrong)
          : references.strayCursor();
      case 'frameworks':
      case 'a':
      case 'b':
        return references.framework(wrong);
      case 'categories':
        return references.category(wrong);
      case 'stages':
      case 'stage':
        return references.stage(wrong);
      case 'attributes':
        return references.attribute(wrong);
      case 'areas':
        return references.area(wrong);
      case 'title':
        return references.jobTitle(wrong);
      case 'text':
        return references.text(wrong);
      case 'attribute':
      case 'name':
      case 'values':
        return this.#random.pick(['Shoe', '42', 'No such column']);
      case 'currency':
        return this.#random.pick(['CHF', 'EUR', '$']);
      case 'grades':
      case 'grade':
        return this.#random.pick(['L5', 'Grade 3', '7']);
      case 'statuses':
        return this.#random.pick(['Active', 'On leave', 'Open requisition']);
      case 'locations':
        return references.ofPositions(someOrganization(), 'location', wrong);
      case 'units':
      case 'unit':
      case 'from':
      case 'into':
        return references.ofPositions(someOrganization(), 'unit', wrong);
      default:
        throw new Error(`Say in argument-values.ts what ${coordinate} takes.`);
    }
  }
}

/** The limits that a description states, such as "1 to 100", "at most 5" or "1 or more". */
function limitsIn(description: string): [least: number, most: number] {
  const number = (text = '') => Number(text.replaceAll(',', ''));
  const range = /(\d+) to ([\d,]+)/.exec(description);
  if (range !== null) return [number(range[1]), number(range[2])];
  const most = /at most ([\d,]+)/.exec(description);
  if (most !== null) return [0, number(most[1])];
  return [/1 or more|from 1\b/.test(description) ? 1 : 0, MOST_INT];
}
