/** A value that a question may leave out; null is the same. */
export type Given<Value> = Value | null | undefined;

/** Arguments each of which a question may leave out. */
export type Arguments<Values> = { readonly [Name in keyof Values]?: Given<Values[Name]> };
