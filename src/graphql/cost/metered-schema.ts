import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import type { OperationMeter } from './operation-meter.ts';
import { type Price, PRICES } from './prices.ts';

export type Resolver = GraphQLFieldResolver<unknown, MeteredContext, Readonly<Record<string, unknown>>>;
export type MeteredContext = Context & { readonly meter: OperationMeter };

/** Has every resolver of a schema counted by the meter of its operation. */
export function meterSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const price = PRICES[`${type.name}.${field.name}`];
      const resolve = field.resolve ?? (price === undefined ? undefined : defaultFieldResolver);
      if (resolve !== undefined) field.resolve = metered(field, resolve, price);
    }
  }
  return schema;
}

function metered(
  field: GraphQLField<unknown, unknown>,
  resolve: Resolver,
  price: Price | undefined,
): Resolver {
  const isLeaf = isLeafType(getNamedType(field.type));
  // What has arguments may take its time, and only to find that they are wrong.
  const mayTakeTime = !isLeaf || field.args.length > 0 || price !== undefined;
  return (source, args, context, info) => {
    const { meter } = context;
    const mustWait = mayTakeTime ? meter.isOverSlice() : meter.isPaused;
    return mustWait ? meter.wait(() => give(source, args, context, info)) : give(source, args, context, info);
  };

  function give(...[source, args, context, info]: Parameters<Resolver>): unknown {
    const { meter } = context;
    meter.countField(info.path.key);
    if (price !== undefined) meter.countPrice(price, args);
    if (meter.failure !== null) return meter.wait(() => null);
    const value = resolve(source, args, context, info);
    return isPromise(value)
      ? value.then((late) => come(meter, late, isLeaf))
      : given(meter, value, isLeaf, price !== undefined);
  }
}

/** Fields without a resolver: the property of their name. */
export const meteredProperty: Resolver = (source, args, context, info) => {
  const { meter } = context;
  meter.countField(info.path.key);
  const value: unknown = defaultFieldResolver(source, args, context, info);
  if (typeof value !== 'object' || value === null) {
    meter.countValue(value);
    return value;
  }
  const isLeaf = isLeafType(getNamedType(info.returnType));
  if (isPromise(value)) return value.then((late) => come(meter, late, isLeaf));
  return given(meter, value, isLeaf, true);
};

/** What is below goes on in a later turn of the loop where what was asked for has taken the time of this one. */
function given(meter: OperationMeter, value: unknown, isLeaf: boolean, hasTakenTime: boolean): unknown {
  if (isLeaf || value == null) {
    meter.countValue(value);
    return value;
  }
  return hasTakenTime && meter.isOverSlice() ? meter.wait(() => value) : value;
}

/** The same for what took turns of its own: what is below has a time of its own. */
function come(meter: OperationMeter, value: unknown, isLeaf: boolean): unknown {
  meter.comeBack();
  return given(meter, value, isLeaf, true);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
