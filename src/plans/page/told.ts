import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { Brief } from '../brief.ts';
import type { Footnotes } from './footnotes.ts';

/** What a page is written from. */
export interface Told {
  readonly graph: GraphReading;
  readonly brief: Brief;
  readonly notes: Footnotes;
  readonly roleTitle: (roleId: string) => string;
}
