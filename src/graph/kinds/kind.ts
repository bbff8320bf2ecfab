import type { z } from 'zod';
import type { NodeKind } from '../vocabulary.ts';
import type { Immutable } from './values.ts';

/** The labels of nodes in the database that belong to a framework; also the types of their ids. */
export type Label =
  | 'Activity'
  | 'Advice'
  | 'Attribute'
  | 'Claim'
  | 'Framework'
  | 'Responsibility'
  | 'Role'
  | 'RoleTitle'
  | 'Shift'
  | 'Skill'
  | 'SkillCategory'
  | 'Source'
  | 'Stage'
  | 'Transition';

/** A field that holds ids: the relationship that it is in the database, and what it leads to. */
export interface Tie {
  readonly type: string;
  readonly to: readonly Label[];
  /** `in`: the relationship comes from what the field names. */
  readonly direction: 'out' | 'in';
}

/** What is found of a record by its words. */
export interface Found {
  /** Titles, names and aliases. */
  readonly names: readonly string[];
  /** What it is said to be. */
  readonly texts: readonly (string | null)[];
}

/** A text that a fact says of a thing. */
export type Statement = readonly [thingId: string, text: string];

type Shape = Readonly<Record<string, z.ZodType>> & { readonly id: z.ZodType<string> };
type RecordOfShape<S extends Shape> = Immutable<z.infer<z.ZodObject<S>>>;

/** What a record of a kind is. */
export type RecordOfKind<K extends { readonly schema: z.ZodType }> = Immutable<z.infer<K['schema']>>;

interface KindOptions<S extends Shape> {
  /** What it says of things, for the search; left out: nothing that is not found of itself. */
  readonly states?: (record: RecordOfShape<S>) => readonly Statement[];
}

/** A kind of record that is a node: a thing, or a fact that other things are tied to. */
export interface NodeKindOf<S extends Shape> extends KindOptions<S> {
  readonly form: 'node';
  /** Its label, and the type of its ids. */
  readonly type: Label;
  readonly schema: z.ZodObject<S>;
  readonly ties: Readonly<Partial<Record<keyof S, Tie>>>;
  /** The name under which it is counted and searched; null: neither. */
  readonly counted: NodeKind | null;
  readonly found: ((record: RecordOfShape<S>) => Found) | null;
}

/** A kind of record that is a relationship with properties between two things. */
export interface RelationshipKindOf<S extends Shape> extends KindOptions<S> {
  readonly form: 'relationship';
  /** The type of its ids. */
  readonly type: string;
  /** The type of the relationship. */
  readonly relationship: string;
  readonly from: { readonly field: keyof S & string; readonly label: Label };
  readonly to: { readonly field: keyof S & string; readonly label: Label };
  readonly schema: z.ZodObject<S>;
  /** Fields that hold ids in a property, since a relationship cannot lead to a third thing. */
  readonly refers: Readonly<Partial<Record<keyof S, Label>>>;
}

export function nodeKind<const Type extends Label, S extends Shape>(
  kind: Pick<NodeKindOf<S>, 'schema' | 'states'> & {
    readonly type: Type;
  } & Partial<Pick<NodeKindOf<S>, 'ties' | 'counted' | 'found'>>,
) {
  return {
    ties: {},
    counted: null,
    found: null,
    ...kind,
    form: 'node' as const,
  };
}

export function relationshipKind<const Type extends string, S extends Shape>(
  kind: Omit<RelationshipKindOf<S>, 'form' | 'refers' | 'type'> & {
    readonly type: Type;
  } & Partial<Pick<RelationshipKindOf<S>, 'refers'>>,
) {
  return { refers: {}, ...kind, form: 'relationship' as const };
}

export function out(type: string, ...to: readonly Label[]): Tie {
  return { type, to, direction: 'out' };
}

export function into(type: string, ...to: readonly Label[]): Tie {
  return { type, to, direction: 'in' };
}
