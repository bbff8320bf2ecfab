import type { Citation } from '../../graph/model.ts';
import type { FrameworkIds } from '../../seed/conversion/framework-ids.ts';
import type { Stated } from './entries.ts';
import type { FrameworkTerms } from './framework-terms.ts';
import type { Remarks } from './remarks.ts';
import type { WantedEntries } from './wanted-entries.ts';

/** What all parts of making a framework need: ids, remarks, what is wanted, and where things stand. */
export interface Building {
  readonly ids: FrameworkIds;
  readonly terms: FrameworkTerms;
  readonly remarks: Remarks;
  readonly wanted: WantedEntries;
  readonly citationsOf: (stated: Stated) => Citation[];
}
