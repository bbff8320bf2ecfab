import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * Made-up files in the form in which O*NET and ESCO are published.
 */

const RATING_COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'N',
  'Standard Error',
  'Lower CI Bound',
  'Upper CI Bound',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
];
const tabbed = (...rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.join('\t')).join('\n')}\n`;

/** Of three occupations the last is not rated. */
export const ONET = {
  'Occupation Data.txt': tabbed(
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['11-0001.00', 'Kite Wardens', 'Watch over kites.'],
    ['11-0002.00', 'Lamp Keepers', 'Keep lamps lit.'],
    ['11-0003.00', 'Fog Callers', 'Call the fog.'],
  ),
  'Skills.txt': tabbed(
    RATING_COLUMNS,
    [
      '11-0001.00',
      '2.A.1',
      'Knots',
      'IM',
      '4.00',
      '8',
      '0.1',
      '3.8',
      '4.2',
      'N',
      'n/a',
      '08/2025',
      'Analyst',
    ],
    ['11-0001.00', '2.A.1', 'Knots', 'LV', '3.50', '8', '0.2', 'n/a', 'n/a', 'N', 'N', '08/2025', 'Analyst'],
    ['11-0002.00', '2.A.1', 'Knots', 'IM', '1.10', '8', '0.1', '1', '1.2', 'N', 'n/a', '08/2025', 'Analyst'],
    ['11-0002.00', '2.A.1', 'Knots', 'LV', '0.20', '8', '0.9', '0', '2', 'Y', 'N', '08/2025', 'Analyst'],
  ),
  'Knowledge.txt': tabbed(
    RATING_COLUMNS,
    [
      '11-0001.00',
      '2.C.1',
      'Knots',
      'IM',
      '3.00',
      '20',
      '0.1',
      '2.8',
      '3.2',
      'N',
      'n/a',
      '08/2025',
      'Incumbent',
    ],
    [
      '11-0001.00',
      '2.C.1',
      'Knots',
      'LV',
      '5.00',
      '20',
      '0.1',
      '4.8',
      '5.2',
      'N',
      'N',
      '08/2025',
      'Incumbent',
    ],
    [
      '11-0002.00',
      '2.C.1',
      'Knots',
      'IM',
      '1.50',
      '20',
      '0.1',
      '1.3',
      '1.7',
      'N',
      'n/a',
      '08/2025',
      'Incumbent',
    ],
    ['11-0002.00', '2.C.1', 'Knots', 'LV', '0.00', '20', '0', 'n/a', 'n/a', 'N', 'Y', '08/2025', 'Incumbent'],
  ),
  'Alternate Titles.txt': tabbed(
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
    ['11-0001.00', 'Chief Kite Warden', 'CKW', '02,09'],
  ),
  'Task Statements.txt': tabbed(
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    ['11-0001.00', '8001', 'Wind the kites in.', 'Core', '20', '08/2025', 'Incumbent'],
  ),
  'Related Occupations.txt': tabbed(
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ['11-0001.00', '11-0002.00', 'Primary-Short', '1'],
  ),
  'Job Zones.txt': tabbed(
    ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
    ['11-0001.00', '4', '08/2025', 'Analyst'],
    ['11-0002.00', '2', '08/2025', 'Analyst'],
  ),
} as const;

const uri = (kind: string, name: string) => `http://data.europa.eu/esco/${kind}/${name}`;

/** An occupation that lies in a group of groups, and skills that lie in groups. */
export const ESCO = {
  'ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description
ISCOGroup,${uri('isco', 'C0')},0,Sky,released,,,Work in the sky.
ISCOGroup,${uri('isco', 'C01')},01,Kites,released,Dragons,,
ISCOGroup,${uri('isco', 'C011')},011,Large kites,released,,,
ISCOGroup,${uri('isco', 'C0110')},0110,Very large kites,released,,,
`,
  'ISCOGroups_de.csv': `conceptType,conceptUri,code,preferredLabel,altLabels
ISCOGroup,${uri('isco', 'C011')},011,Große Drachen,"Riesendrachen
Dicke Drachen"
`,
  'occupations_en.csv': `\ufeffconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
Occupation,${uri('occupation', 'o1')},0110,kite\u00a0warden,"warden of kites
chief\u200b kite warden
warden of kites",kitewarden,released,,,,,,"Watches.\r\nOver\u2028kites.",0110.1
Occupation,${uri('occupation', 'o2')},110,lamp keeper,,,released,,,,,,,0110.2
`,
  'occupations_de.csv': `conceptUri,preferredLabel,altLabels
${uri('occupation', 'o1')},Drachenwart,Drachenwärter
`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code
SkillGroup,${uri('skill', 'S')},skills,,,released,,,,,S
SkillGroup,${uri('skill', 'S1')},handling,,,released,,,,Handling things.,S1
`,
  'skills_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,${uri('skill', 'k1')},skill/competence,cross-sector,tie knots,"make knots
knotting",,released,,,,,Ties them.
KnowledgeSkillCompetence,${uri('skill', 'k2')},knowledge,transversal,wind,,,released,,,,,
`,
  'skills_de.csv': `conceptUri,preferredLabel,altLabels
${uri('skill', 'k1')},Knoten binden,knüpfen
`,
  'broaderRelationsSkillPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri
SkillGroup,${uri('skill', 'S1')},SkillGroup,${uri('skill', 'S')}
KnowledgeSkillCompetence,${uri('skill', 'k1')},SkillGroup,${uri('skill', 'S1.1')}
`,
  'skillsHierarchy_en.csv': `Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term
${uri('skill', 'S')},skills,${uri('skill', 'S1')},handling,${uri('skill', 'S1.1')},handling ropes,,
`,
  'occupationSkillRelations_en.csv': `occupationUri,relationType,skillType,skillUri
${uri('occupation', 'o1')},optional,skill/competence,${uri('skill', 'k1')}
${uri('occupation', 'o1')},essential,skill/competence,${uri('skill', 'k1')}
${uri('occupation', 'o1')},optional,knowledge,${uri('skill', 'k2')}
${uri('occupation', 'o1')},optional,knowledge,${uri('skill', 'k2')}
`,
  'skillSkillRelations_en.csv': `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
${uri('skill', 'k1')},skill/competence,optional,knowledge,${uri('skill', 'k2')}
`,
} as const;

/** Writes files into a folder of their own. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
}
