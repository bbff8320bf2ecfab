import type { MappingBasis, MappingType } from '../../graph/vocabulary.ts';
import type { Remark } from '../../frameworks/middle/remarks.ts';
import type { Things } from '../things.ts';

/** A mapping as a file states it, its things by whatever the file calls them. */
export interface StatedMapping {
  /** `mappings.csv row 17`, or `mappings.yml:17:5`. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /** Null: whichever of the two has a thing of these names. */
  readonly things: Things | null;
  readonly type: MappingType;
  readonly basis: MappingBasis;
  readonly confidence: number | null;
  readonly reason: string | null;
}

/** A file of mappings, read and not yet looked up. */
export interface MappingsSource {
  /** Of the file. */
  readonly path: string;
  /** What it is. */
  readonly form: 'a file of mappings' | 'the crosswalk between ESCO and O*NET';
  /** What its mappings are told to be from: what it states is written in the place of what it stated before. */
  readonly statedBy: string;
  readonly mappings: readonly StatedMapping[];
  /** Whether things are named by keys that the frameworks have from their own source: what has none is left out, not wrong. */
  readonly isByKeys: boolean;
  readonly remarks: readonly Remark[];
}
