/** How many items a list has at most. */
export interface ListLength {
  /** The names of measured lists; their lengths are added. */
  readonly sizes: readonly string[];
  /** No more than these, whatever was measured. */
  readonly most: number;
  /** Whether each item is in the list of one thing only, so that there are no more than all things have together. */
  readonly isOwned: boolean;
  /** Whether it holds those of all things, not of one. */
  readonly isOfAll: boolean;
  /** How many such lists there are one after the other. */
  readonly times: number;
}

export type GivenArguments = Readonly<Record<string, unknown>>;

/** As many as the longest of the measured ones; an item may be in the lists of several things. */
export function of(...sizes: readonly string[]): ListLength {
  return { sizes, most: Infinity, isOwned: false, isOfAll: false, times: 1 };
}

/** The same for items each of which is in one list. */
export function own(...sizes: readonly string[]): ListLength {
  return { ...of(...sizes), isOwned: true };
}

/** All that there are, of all frameworks and organizations. */
export function every(...sizes: readonly string[]): ListLength {
  return { ...own(...sizes), isOfAll: true };
}

/** No more than this number. */
export function atMost(most: number, ...sizes: readonly string[]): ListLength {
  return { ...of(...sizes), most };
}

/** One such list for each entry of an argument. */
export function forEach(argument: string, length: ListLength) {
  return (args: GivenArguments): ListLength => {
    const entries = args[argument];
    return { ...length, times: Array.isArray(entries) ? entries.length : 0 };
  };
}
