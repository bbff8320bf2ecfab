import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { seededRandom } from '../paths/generated-graph.ts';

/*
 * Files in the shape and size of O*NET's database and of ESCO's archives. Everything in them is made up: words of syllables,
 * codes by counting.
 */

export interface OnetShape {
  readonly occupations: number;
  readonly unrated: number;
  readonly titles: number;
  readonly tasks: number;
}
export const ONET: OnetShape = { occupations: 1_016, unrated: 137, titles: 60_000, tasks: 19_000 };

/** By file: the first part of the ids of its elements, and how many there are. */
const RATED = {
  Skills: ['2.A', 35],
  Knowledge: ['2.C', 33],
  Abilities: ['1.A', 52],
  'Work Activities': ['4.A', 41],
} as const;

export interface EscoShape {
  readonly occupations: number;
  readonly skills: number;
  readonly relations: number;
}
export const ESCO: EscoShape = { occupations: 3_000, skills: 13_900, relations: 130_000 };

const SEED = 20_260_801;
const SYLLABLES = 'ba de fi go lu me no pa ri su ta vo ke ja zi to'.split(' ');

/** Writes the text files of a release into a folder. */
export async function writeOnet(folder: string, shape: OnetShape = ONET): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { below, words } = made();
  const code = (number: number) =>
    `${11 + (number % 45)}-${String(1_000 + Math.floor(number / 45)).padStart(4, '0')}.00`;
  const file = (name: string, columns: string, rows: Iterable<string>) =>
    write(path.join(folder, `${name}.txt`), columns.replaceAll('|', '\t'), rows);
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  await file(
    'Occupation Data',
    'O*NET-SOC Code|Title|Description',
    numbers(shape.occupations).map((number) => `${code(number)}\t${words(3)} ${number}\t${words(30)}`),
  );
  const elements = Object.entries(RATED).flatMap(([name, [start, count]]) =>
    numbers(count).map((number) => ({
      file: name,
      id: `${start}.${1 + (number % 4)}.${number}`,
      name: words(2),
    })),
  );
  await file(
    'Content Model Reference',
    'Element ID|Element Name|Description',
    elements.map(({ id, name }) => `${id}\t${name}\t${words(20)}`),
  );
  for (const name of Object.keys(RATED)) {
    const own = elements.filter((element) => element.file === name);
    await file(
      name,
      'O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI Bound|Recommend Suppress|Not Relevant|Date|Domain Source',
      (function* () {
        for (const number of numbers(shape.occupations - shape.unrated)) {
          for (const { id, name: called } of own) {
            const isNotRelevant = below(12) === 0;
            const importance = (1 + below(400) / 100).toFixed(2);
            const level = (isNotRelevant ? 0 : below(700) / 100).toFixed(2);
            const start = `${code(number)}\t${id}\t${called}`;
            yield `${start}\tIM\t${importance}\t8\t0.1637\t2.9292\t3.5708\tN\tn/a\t08/2025\tAnalyst`;
            yield `${start}\tLV\t${level}\t8\t0.1830\t3.0164\t3.7336\t${below(50) === 0 ? 'Y' : 'N'}\t${isNotRelevant ? 'Y' : 'N'}\t08/2025\tAnalyst`;
          }
        }
      })(),
    );
  }
  await file(
    'Alternate Titles',
    'O*NET-SOC Code|Alternate Title|Short Title|Source(s)',
    numbers(shape.titles).map(
      (number) => `${code(number % shape.occupations)}\t${words(3)}\tn/a\t0${1 + below(9)}`,
    ),
  );
  await file(
    'Task Statements',
    'O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source',
    numbers(shape.tasks).map(
      (number) =>
        `${code(number % shape.occupations)}\t${number + 1}\t${words(14)}.\tCore\t${10 + below(90)}\t08/2025\tIncumbent`,
    ),
  );
  await file(
    'Related Occupations',
    'O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index',
    numbers(shape.occupations - shape.unrated).flatMap((number) =>
      numbers(20).map(
        (index) =>
          `${code(number)}\t${code((number + 1 + index * 7) % shape.occupations)}\t${index < 5 ? 'Primary-Short' : index < 10 ? 'Primary-Long' : 'Supplemental'}\t${index + 1}`,
      ),
    ),
  );
  await file(
    'Job Zones',
    'O*NET-SOC Code|Job Zone|Date|Domain Source',
    numbers(shape.occupations - shape.unrated).map(
      (number) => `${code(number)}\t${1 + below(5)}\t08/2025\tAnalyst`,
    ),
  );
}

const BASE = 'http://data.europa.eu/esco';

/** Writes the CSV files of the archive of one language into a folder. `isOfLanguage`: few words are frequent. */
export async function writeEsco(
  folder: string,
  shape: EscoShape = ESCO,
  { seed = SEED, isOfLanguage = false }: { seed?: number; isOfLanguage?: boolean } = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { below, words } = made(seed, isOfLanguage ? 2 : 1);
  const uuid = (kind: number, number: number) =>
    `${kind}${String(number).padStart(7, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const occupation = (number: number) => `${BASE}/occupation/${uuid(1, number)}`;
  const skill = (number: number) => `${BASE}/skill/${uuid(2, number)}`;
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const labels = (count: number) =>
    `"${numbers(count)
      .map(() => words(2))
      .join('\n')}"`;
  const file = (name: string, columns: string, rows: Iterable<string>) =>
    write(path.join(folder, `${name}_en.csv`), columns, rows);
  const codes = numbers(10).flatMap((a) => [
    `${a}`,
    ...numbers(4).flatMap((b) => [
      `${a}${b}`,
      ...numbers(3).flatMap((c) => [`${a}${b}${c}`, ...numbers(3).map((d) => `${a}${b}${c}${d}`)]),
    ]),
  ]);
  const units = codes.filter((code) => code.length === 4);
  await file(
    'ISCOGroups',
    'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
    codes.map((code) => `ISCOGroup,${BASE}/isco/C${code},${code},${words(2)},released,,,"${words(20)}"`),
  );
  await file(
    'occupations',
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
    numbers(shape.occupations).map(
      (number) =>
        `Occupation,${occupation(number)},${units[number % units.length]},${words(2)} ${number},${labels(8)},,released,,,,,,"${words(40)}",${units[number % units.length]}.${number}`,
    ),
  );
  const groups = numbers(640).map((number) => ({
    uri: number < 4 ? `${BASE}/skill/P${number}` : `${BASE}/skill/G${number}`,
    wider:
      number < 4
        ? null
        : number < 40
          ? `${BASE}/skill/P${number % 4}`
          : `${BASE}/skill/G${4 + (number % 36)}`,
  }));
  await file(
    'skillGroups',
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
    groups.map(({ uri }) => `SkillGroup,${uri},${words(2)},,,released,,,,"${words(20)}",`),
  );
  await file(
    'skills',
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
    numbers(shape.skills).map(
      (number) =>
        `KnowledgeSkillCompetence,${skill(number)},${number % 4 === 0 ? 'knowledge' : 'skill/competence'},cross-sector,${words(3)} ${number},${labels(5)},,released,,,,,"${words(25)}"`,
    ),
  );
  await file('broaderRelationsSkillPillar', 'conceptType,conceptUri,broaderType,broaderUri', [
    ...groups.flatMap(({ uri, wider }) => (wider === null ? [] : [`SkillGroup,${uri},SkillGroup,${wider}`])),
    ...numbers(shape.skills).map(
      (number) => `KnowledgeSkillCompetence,${skill(number)},SkillGroup,${groups[40 + (number % 600)]?.uri}`,
    ),
  ]);
  await file(
    'occupationSkillRelations',
    'occupationUri,relationType,skillType,skillUri',
    (function* () {
      const each = Math.ceil(shape.relations / shape.occupations);
      for (let left = shape.relations, number = 0; left > 0; number += 1) {
        const count = number === 0 ? 345 : Math.min(each, left);
        for (let index = 0; index < count && left > 0; index += 1, left -= 1)
          yield `${occupation(number % shape.occupations)},${below(2) === 0 ? 'essential' : 'optional'},skill/competence,${skill((number * 31 + index * 17) % shape.skills)}`;
      }
    })(),
  );
  await file(
    'skillSkillRelations',
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
    numbers(5_800).map((number) => `${skill(number)},knowledge,optional,knowledge,${skill(number + 5_801)}`),
  );
}

/** `skew`: above 1 some syllables, and so some words, are more frequent than others. */
function made(seed = SEED, skew = 1) {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const syllable = () => SYLLABLES[Math.floor(random() ** skew * SYLLABLES.length)];
  const word = () => Array.from({ length: 2 + below(2) }, syllable).join('');
  return { below, words: (count: number) => Array.from({ length: count }, word).join(' ') };
}

async function write(file: string, header: string, rows: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${header}\n`);
  for (const row of rows) if (!stream.write(`${row}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
