import { Remarks } from '../../frameworks/middle/remarks.ts';
import { mappingTypeOf } from './mapping-words.ts';
import type { FoundTable } from './found-table.ts';
import type { MappingsSource, StatedMapping } from './stated-mapping.ts';

/*
 * The crosswalk between ESCO and O*NET as the European Commission publishes it: lines about itself, then a header, then
 * one row for each pair: an O*NET occupation, an occupation of ESCO or, where none fits, a group of ISCO, and the type of
 * match as a mapping relation of SKOS. Of the words in it only the codes and the type are taken.
 *
 * O*NET is the first classification that the file names, and occupations of O*NET are what was looked up in ESCO
 * (https://esco.ec.europa.eu/en/node/410), so a row says of the O*NET occupation how the one of ESCO or ISCO stands to it.
 * `broadMatch` is taken as the SKOS Reference means it, `skos-relations.ts`: that of ESCO or ISCO is the wider one. Nothing
 * that was found of the file states its direction in words of its own, and nothing says otherwise.
 */

const AN_ISCO_GROUP = /\/isco\/C?(\d{1,4})$/i;

export function crosswalkOf({ headers, rows }: FoundTable, statedBy: string): Omit<MappingsSource, 'path'> {
  const [onet, uri, match] = ['onetid', 'escooriscouri', 'typeofmatch'].map((header) =>
    headers.indexOf(header),
  );
  const remarks = new Remarks();
  const mappings: StatedMapping[] = [];
  for (const { at, cells } of rows) {
    const [from, to, word] = [onet, uri, match].map((index) => cells[index ?? -1]?.trim() ?? '') as [
      string,
      string,
      string,
    ];
    if (from === '' || to === '') {
      remarks.add('left out', 'a row without both ends', at);
      continue;
    }
    const type = mappingTypeOf(word);
    if (type === null) {
      remarks.add('left out', `the type of match "${word}", which is none of SKOS`, at);
      continue;
    }
    const group = AN_ISCO_GROUP.exec(to)?.[1];
    mappings.push({
      at,
      from,
      to: group === undefined ? to.slice(to.lastIndexOf('/') + 1) : `C${group}`,
      things: 'roles',
      type,
      basis: 'STATED',
      confidence: null,
      reason: group === undefined ? null : 'It leads to a group of ISCO, as no occupation of ESCO fits.',
    });
  }
  return {
    form: 'the crosswalk between ESCO and O*NET',
    statedBy,
    mappings,
    isByKeys: true,
    remarks: remarks.all,
  };
}
