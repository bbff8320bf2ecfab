import { neighboursOf } from '../../chart/forest.ts';
import { type ExportedOrganization, selectionOf } from '../exported-organization.ts';

/** A line as a picture has it, by position numbers. */
export interface PictureLine {
  readonly manager: number;
  readonly report: number;
  readonly kind: 'solid' | 'dotted';
}

/**
 * The lines of the forest between positions that are written: for each position the one to its manager, then the dotted
 * ones. Lines that the forest does not follow (circles, lines to oneself) and lines to positions left out are not among
 * them.
 */
export function* pictureLines(organization: ExportedOrganization): Generator<PictureLine> {
  const { forest, positions } = organization;
  const selected = selectionOf(organization);
  for (const report of positions) {
    const manager = forest.manager[report]!;
    if (manager !== -1 && selected[manager] === 1) yield { manager, report, kind: 'solid' };
    for (const other of neighboursOf(forest.dottedManagers, report)) {
      if (selected[other] === 1) yield { manager: other, report, kind: 'dotted' };
    }
  }
}
