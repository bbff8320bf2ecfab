/** How many colours there are for groups; the first is for what is not stated and for the rest. */
export const MOST_COLOURS = 9;
