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

type Resolver = GraphQLFieldResolver<unknown, MeteredContext, Readonly<Record<string, unknown>>>;
type MeteredContext = Context & { readonly meter: OperationMeter };

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
  return (source, args, context, info) => {
    const { meter } = context;
    const give = () => {
      meter.countField(info.path.key);
      if (price !== undefined) meter.countPrice(price, args);
      if (meter.failure !== null) return meter.wait(() => null);
      const value = resolve(source, args, context, info);
      return isPromise(value)
        ? value.then((come) => given(meter, come, isLeaf, true))
        : given(meter, value, isLeaf);
    };
    return meter.isPaused ? meter.wait(give) : give();
  };
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
  if (isPromise(value))
    return value.then((come) => given(meter, come, isLeafType(getNamedType(info.returnType)), true));
  return given(meter, value, isLeafType(getNamedType(info.returnType)));
};

/** What is below goes on in a later turn of the loop where the time of this one is used. */
function given(meter: OperationMeter, value: unknown, isLeaf: boolean, hasComeBack = false): unknown {
  if (hasComeBack) meter.comeBack();
  if (isLeaf || value == null) {
    meter.countValue(value);
    return value;
  }
  return meter.isOverSlice() ? meter.wait(() => value) : value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
