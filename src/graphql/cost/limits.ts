/*
 * What an operation may cost. 50,000 fields take a tenth of a second with all that HTTP adds, and are nearly twice those of
 * 100 roles with 20 requirements each, with skill, category, citation and source. As many fields of that answer are 2.5 MB;
 * 4 MB leave room for longer texts, and a hundred such answers at once fit into the memory that is kept beside readings.
 */
export const MOST_COST = 50_000;
/** Characters of an answer. */
export const MOST_BYTES = 4_000_000;
/** How many of the dearest fields an error names. */
export const MOST_NAMED = 5;
