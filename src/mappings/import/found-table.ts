/** A table with its header found, whatever stands before it. */
export interface FoundTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly at: string; readonly cells: readonly string[] }[];
}
