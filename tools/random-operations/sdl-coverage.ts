import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isIntrospectionType,
  parse,
  typeFromAST,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './random-operation.ts';

/**
 * What operations use of a schema, as coordinates: `Type.field`, `Type.field(argument)`, `ENUM.VALUE` and `Input.field` as
 * far as values are given, and `Abstract > Member`.
 */
export class SdlCoverage {
  readonly #schema: GraphQLSchema;
  readonly #coordinates: readonly string[];
  readonly #used = new Set<string>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#coordinates = coordinatesOf(schema);
  }

  /** What is not valid uses nothing. */
  add({ query, variables }: Operation): void {
    const document = parse(query);
    if (validate(this.#schema, document).length > 0) return;
    this.#addDocument(document, variables);
  }

  /** What no operation has used yet. */
  missing(): string[] {
    return this.#coordinates.filter((coordinate) => !this.#used.has(coordinate));
  }

  #addDocument(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    const types = new TypeInfo(this.#schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        VariableDefinition: ({ variable, type }) => {
          const declared = typeFromAST(this.#schema, type) as GraphQLInputType | undefined;
          const value = variables[variable.name.value];
          if (declared !== undefined && value !== undefined) this.#addValue(declared, value);
        },
        Field: ({ name }) => {
          const owner = types.getParentType();
          if (owner != null) this.#used.add(`${owner.name}.${name.value}`);
        },
        InlineFragment: ({ typeCondition }) => {
          const owner = types.getParentType();
          if (typeCondition !== undefined && owner != null) {
            this.#used.add(`${owner.name} > ${typeCondition.name.value}`);
          }
        },
        Argument: ({ name }) => {
          const owner = types.getParentType();
          const field = types.getFieldDef();
          if (owner != null && field != null) this.#used.add(`${owner.name}.${field.name}(${name.value})`);
        },
        EnumValue: ({ value }) => {
          const type = getNullableType(types.getInputType());
          if (isEnumType(type)) this.#used.add(`${type.name}.${value}`);
        },
        ObjectField: ({ name }) => {
          const type = getNullableType(types.getParentInputType());
          if (isInputObjectType(type)) this.#used.add(`${type.name}.${name.value}`);
        },
      }),
    );
  }

  #addValue(type: GraphQLInputType, value: unknown): void {
    const nullable = getNullableType(type);
    if (Array.isArray(value) && isListType(nullable)) {
      for (const item of value) this.#addValue(nullable.ofType, item);
    } else if (isEnumType(nullable) && typeof value === 'string') {
      this.#used.add(`${nullable.name}.${value}`);
    } else if (isInputObjectType(nullable) && value !== null && typeof value === 'object') {
      const fields = nullable.getFields();
      for (const [name, part] of Object.entries(value)) {
        this.#used.add(`${nullable.name}.${name}`);
        if (fields[name] !== undefined) this.#addValue(fields[name].type, part);
      }
    }
  }
}

function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (isObjectType(type)) {
        return Object.values(type.getFields()).flatMap((field) => [
          `${type.name}.${field.name}`,
          ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name})`),
        ]);
      }
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
      // What no field returns, such as Cited, is met only within others.
      if (isAbstractType(type)) {
        if (!isReturned(schema, type.name)) return [];
        return schema.getPossibleTypes(type).map((member) => `${type.name} > ${member.name}`);
      }
      // Values that only answers have cannot be asked for.
      return isEnumType(type) && isTaken(schema, type.name)
        ? type.getValues().map((value) => `${type.name}.${value.name}`)
        : [];
    });
}

/** Whether an argument or input field is of this type. */
function isTaken(schema: GraphQLSchema, name: string): boolean {
  const inputs = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isObjectType(type)) return Object.values(type.getFields()).flatMap((field) => field.args);
    return isInputObjectType(type) ? Object.values(type.getFields()) : [];
  });
  return inputs.some(({ type }) => getNamedType(type).name === name);
}

/** Whether a field is of this type. */
function isReturned(schema: GraphQLSchema, name: string): boolean {
  return Object.values(schema.getTypeMap()).some(
    (type) =>
      isObjectType(type) &&
      Object.values(type.getFields()).some((field) => getNamedType(field.type).name === name),
  );
}
