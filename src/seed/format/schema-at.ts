import { z } from 'zod';

export type Schema = z.core.$ZodType;

/** What a schema expects at a path. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, step) => {
    if (typeof step === 'number') return arrayIn(at)?.element;
    const shape: Readonly<Record<string, Schema>> | undefined = objectIn(at)?.shape;
    return shape?.[step];
  }, schema);
}

/** The mapping that a schema allows, among other things or only. */
export function objectIn(schema: Schema | undefined): z.ZodObject | undefined {
  return alternatives(schema).find((alternative) => alternative instanceof z.ZodObject);
}

/** The list that a schema allows, among other things or only. */
export function arrayIn(schema: Schema | undefined): z.ZodArray | undefined {
  return alternatives(schema).find((alternative) => alternative instanceof z.ZodArray);
}

/** The schema without what makes it optional; of a union all that it may be. */
function alternatives(schema: Schema | undefined): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return schema === undefined ? [] : [schema];
}

/** What format.ts says of a value, to be put behind a colon: no capital at the beginning, no final dot. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  const described =
    (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) && schema.description === undefined
      ? schema.unwrap()
      : schema;
  const description = described instanceof z.ZodType ? described.description : undefined;
  return description?.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
