import type { Mapping } from '../model.ts';
import type { ContentProblem, ScopeState } from './framework-reading.ts';

/** The scope that all mappings belong to. No slug of a framework or an organization begins with a tilde. */
export const MAPPINGS_SCOPE = '~mappings';

/** All mappings between frameworks, as they were read. Immutable. */
export class MappingsReading {
  readonly scope = MAPPINGS_SCOPE;
  readonly version: number;
  readonly stamp: string;
  /** By id. */
  readonly list: readonly Mapping[];
  readonly problems: readonly ContentProblem[];

  constructor(
    { version, stamp }: Pick<ScopeState, 'version' | 'stamp'>,
    list: readonly Mapping[],
    problems: readonly ContentProblem[] = [],
  ) {
    this.version = version;
    this.stamp = stamp;
    this.list = list;
    this.problems = problems;
  }
}

/** Of a graph that has none. */
export const NO_MAPPINGS = new MappingsReading({ version: 0, stamp: '' }, []);
