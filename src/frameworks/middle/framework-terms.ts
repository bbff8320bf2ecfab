import type { Framework } from '../../graph/model.ts';

/**
 * What a framework is called, and on what terms it may be used: as the graph keeps it, but for its id and what it cites.
 * The slug is lower-case words joined by hyphens; every id of the framework begins with it.
 */
export type FrameworkTerms = Omit<Framework, 'id' | 'citations'>;
