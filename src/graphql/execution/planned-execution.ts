import {
  type ExecutionResult,
  getArgumentValues,
  type GraphQLError,
  type GraphQLLeafType,
  locatedError,
} from 'graphql';
import type { Context } from '../context.ts';
import { meteredProperty, type MeteredContext } from '../cost/metered-schema.ts';
import type { OperationMeter } from '../cost/operation-meter.ts';
import { FieldErrors, pathOf, type Place } from './field-errors.ts';
import type { FieldPlan, ObjectsPlan, OperationPlan, ValuePlan } from './operation-plan.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * One execution of a planned operation: does what graphql-js does, in its order; the rules of nulls and errors are those
 * of the specification. Objects of the answer have a prototype, since objects without one take twice as long to be made
 * and written.
 */
export class PlannedExecution {
  readonly #plan: OperationPlan;
  readonly #context: MeteredContext;
  readonly #meter: OperationMeter;
  readonly #variables: Values;
  readonly #arguments: (Values | undefined)[] = [];
  readonly #errors = new FieldErrors();

  constructor(plan: OperationPlan, context: Context & { readonly meter: OperationMeter }, variables: Values) {
    this.#plan = plan;
    this.#context = context;
    this.#meter = context.meter;
    this.#variables = variables;
  }

  run(): ExecutionResult | Promise<ExecutionResult> {
    try {
      const data = this.#object(this.#plan.root, undefined, null);
      if (!(data instanceof Promise)) return this.#result(data);
      return data.then(
        (late) => this.#result(late),
        (error: unknown) => this.#failedWhole(error),
      );
    } catch (error) {
      return this.#failedWhole(error);
    }
  }

  #result(data: unknown): ExecutionResult {
    const errors = this.#errors.list;
    const given = data as ExecutionResult['data'];
    return errors.length === 0 ? { data: given } : { errors, data: given };
  }

  #failedWhole(error: unknown): ExecutionResult {
    this.#errors.add(error as GraphQLError, null);
    return this.#result(null);
  }

  #object(fields: readonly FieldPlan[], source: unknown, place: Place | null): unknown {
    const object: Record<string, unknown> = {};
    let isWaiting = false;
    try {
      for (const field of fields) {
        const value = this.#field(field, source, place);
        object[field.key] = value;
        if (value instanceof Promise) isWaiting = true;
      }
    } catch (error) {
      if (!isWaiting) throw error;
      // The others are waited for, since they may fail too.
      return whole(object).finally(() => {
        throw error;
      });
    }
    return isWaiting ? whole(object) : object;
  }

  #field(field: FieldPlan, source: unknown, place: Place | null): unknown {
    const { value: plan } = field;
    if (field.isTypename) return this.#typename(field);
    if (field.resolve !== null || plan.kind !== 'leaf') return this.#resolved(field, source, place);
    let value: unknown;
    try {
      value = (source as Values)[field.name];
    } catch {
      // Throws again there, where errors get their place.
      return this.#resolved(field, source, place);
    }
    const isPlain = value === null || (typeof value !== 'object' && typeof value !== 'function');
    return isPlain ? this.#plain(field, plan, value, place) : this.#resolved(field, source, place);
  }

  #resolved(field: FieldPlan, source: unknown, place: Place | null): unknown {
    const { value: plan, resolve } = field;
    const here: Place = { prev: place, key: field.key };
    try {
      const value = (resolve ?? meteredProperty)(source, this.#argumentsOf(field), this.#context, field.info);
      const completed =
        value instanceof Promise
          ? value.then((late) => this.#value(plan, late, field, here))
          : this.#value(plan, value, field, here);
      if (!(completed instanceof Promise)) return completed;
      return completed.catch((error: unknown) => this.#failed(error, plan, field, here));
    } catch (error) {
      return this.#failed(error, plan, field, here);
    }
  }

  /** The same for a property that stands in the answer as it is, which most are. */
  #plain(field: FieldPlan, plan: ValuePlan & { kind: 'leaf' }, value: unknown, place: Place | null): unknown {
    this.#meter.countField(field.key);
    this.#meter.countValue(value);
    try {
      if (value != null) return leaf(plan.type, value);
      if (plan.isNonNull) throw nothingIn(field);
      return null;
    } catch (error) {
      return this.#failed(error, plan, field, { prev: place, key: field.key });
    }
  }

  #typename({ key, owner: { name } }: FieldPlan): string {
    this.#meter.countField(key);
    this.#meter.countValue(name);
    return name;
  }

  #argumentsOf({ args: { known, slot, definition }, nodes }: FieldPlan): Values {
    if (known !== null) return known;
    return (this.#arguments[slot] ??= Object.freeze(
      getArgumentValues(definition, nodes[0], this.#variables),
    ));
  }

  /** Completes a value, as the specification says. @throws what is wrong with it */
  #value(plan: ValuePlan, value: unknown, field: FieldPlan, place: Place): unknown {
    if (value == null) {
      if (plan.isNonNull) throw nothingIn(field);
      return null;
    }
    if (value instanceof Error) throw value;
    if (plan.kind === 'leaf') return leaf(plan.type, value);
    if (plan.kind === 'list') return this.#list(plan.item, value, field, place);
    return this.#object(this.#fieldsFor(plan.objects, value, field), value, place);
  }

  #list(plan: ValuePlan, value: unknown, field: FieldPlan, place: Place): unknown {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      throw new Error(`Expected a list for field "${field.owner.name}.${field.name}".`);
    }
    const items: unknown[] = [];
    let isWaiting = false;
    try {
      for (const each of value as Iterable<unknown>) {
        const item = this.#item(plan, each, field, { prev: place, key: items.length });
        if (item instanceof Promise) isWaiting = true;
        items.push(item);
      }
    } catch (error) {
      // Nobody waits for the others; what becomes of them is told to nobody.
      if (isWaiting) void Promise.all(items).catch(() => {});
      throw error;
    }
    return isWaiting ? allOf(items) : items;
  }

  #item(plan: ValuePlan, item: unknown, field: FieldPlan, place: Place): unknown {
    try {
      const completed =
        item instanceof Promise
          ? item.then((late) => this.#value(plan, late, field, place))
          : this.#value(plan, item, field, place);
      if (!(completed instanceof Promise)) return completed;
      return completed.catch((error: unknown) => this.#failed(error, plan, field, place));
    } catch (error) {
      return this.#failed(error, plan, field, place);
    }
  }

  #fieldsFor(objects: ObjectsPlan, value: unknown, field: FieldPlan): readonly FieldPlan[] {
    const { abstract } = objects;
    if (abstract === null) return objects.fields();
    const name =
      abstract.resolveType == null
        ? (value as { readonly __typename?: unknown }).__typename
        : abstract.resolveType(value, this.#context, field.info, abstract);
    return objects.fieldsOf(name);
  }

  /** What stands for a value that failed; where nothing may, what is above it fails. */
  #failed(raw: unknown, plan: ValuePlan, { nodes }: FieldPlan, place: Place): null {
    const error = locatedError(raw, nodes, pathOf(place));
    if (plan.isNonNull) throw error;
    this.#errors.add(error, place);
    return null;
  }
}

function leaf(type: GraphQLLeafType, value: unknown): unknown {
  const written: unknown = type.serialize(value);
  if (written == null) throw new Error(`A value of ${type.name} may not be written as nothing.`);
  return written;
}

function nothingIn({ owner, name }: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${owner.name}.${name}.`);
}

/** All when they have come. Of several that fail the first in the document is told, whichever fails first. */
async function allOf(values: readonly unknown[]): Promise<unknown[]> {
  try {
    return await Promise.all(values);
  } catch {
    const settled = await Promise.allSettled(values);
    throw settled.find((each) => each.status === 'rejected')?.reason;
  }
}

/** An object when all that it waits for has come. */
async function whole(object: Record<string, unknown>): Promise<unknown> {
  const values = await allOf(Object.values(object));
  for (const [index, key] of Object.keys(object).entries()) object[key] = values[index];
  return object;
}
