/** Stands for a summary, which every role has, where a source has none. */
export const NOT_DESCRIBED = 'The source does not describe it.';
