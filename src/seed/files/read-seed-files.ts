import type { FrameworkContent } from '../../graph/model.ts';
import { checkShape } from '../format/check-shape.ts';
import { frameworkContent } from '../conversion/framework-content.ts';
import { inventoriesOf } from '../conversion/inventories.ts';
import type { ParsedSeed } from '../conversion/parsed-seed.ts';
import type { Inventories } from '../coverage/coverage.ts';
import { kindOf, nearestPlace, PLACES, SEED_SCHEMAS, type SeedKind, stemOf } from './layout.ts';
import { Located } from './located.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { RULES } from '../rules/rules.ts';
import { Seed, type SeedFile } from '../seed.ts';
import type { RawFile } from './seed-folder.ts';
import { parseYamlText } from './yaml-text.ts';

type FilesReading =
  | {
      readonly kind: 'content';
      readonly content: FrameworkContent;
      readonly inventories: Inventories;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Checks the files of a seed folder and converts them, in three steps: YAML, shape, rules that span files. */
export function readSeedFiles(raw: readonly RawFile[]): FilesReading {
  const { seed, problems } = shapedSeed(raw);
  for (const rule of RULES) problems.push(...rule(seed));
  if (problems.length > 0) return { kind: 'problems', problems: inReadingOrder(problems) };
  const values = parsedSeed(seed);
  return { kind: 'content', content: frameworkContent(values), inventories: inventoriesOf(values) };
}

/** The files of a seed folder, and what is wrong with each by itself. */
export function shapedSeed(raw: readonly RawFile[]): { readonly seed: Seed; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const files: SeedFile[] = [];
  const salvaged: string[] = [];
  for (const { path, text, problem } of raw.map(decoded).sort(byName)) {
    const kind = kindOf(path);
    const yaml = parseYamlText(text);
    if (problem) problems.push(problem);
    else if (kind === undefined) problems.push(misplaced(path));
    else problems.push(...yaml.faults.map((fault) => ({ file: path, path: '', ...fault })));
    if (problem || kind === undefined || yaml.value === undefined) {
      salvaged.push(...seemingSlugs(path, text));
      continue;
    }
    const root = new Located(path, [], yaml.value, (...where) => yaml.placeOf(...where));
    const faults = checkShape(root, SEED_SCHEMAS[kind]);
    if (faults.length > 0 && kind === 'transition') salvaged.push(...seemingSlugs(path, ''));
    problems.push(...faults);
    files.push({ kind, root });
  }
  if (!raw.some(({ path }) => path === PLACES.framework)) {
    const message = 'the file is missing; it names the framework with slug, title and cite';
    problems.push(ofFile(PLACES.framework, message));
  }
  return { seed: new Seed(files, salvaged), problems };
}

/** A problem of a file as a whole. */
function ofFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}

function misplaced(path: string): Problem {
  const near = nearestPlace(path);
  const expected = Object.values(PLACES).join(', ');
  return {
    ...ofFile(path, `no seed file is expected here; expected ${expected}`),
    ...(near === undefined ? {} : { suggestion: near }),
  };
}

function decoded({ path, bytes }: RawFile): { path: string; text: string; problem?: Problem } {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const problem = ofFile(path, 'not UTF-8 text; save it as UTF-8');
    return { path, text: new TextDecoder().decode(bytes), problem };
  }
}

/** By name without the ending, so that a--b.yml comes before a--b--again.yml. */
function byName(a: { readonly path: string }, b: { readonly path: string }): number {
  const [left, right] = [a.path.replace(/\.ya?ml$/i, ''), b.path.replace(/\.ya?ml$/i, '')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The slugs that a file seems to define that could not be read. */
function seemingSlugs(path: string, text: string): string[] {
  const stem = stemOf(path);
  const given = text.matchAll(/^[\s-]*(?:slug|key):\s*["']?([A-Za-z0-9-]+)/gm);
  return [stem, stem.split('--').slice(0, 2).join('--'), ...[...given].flatMap(([, slug]) => slug ?? [])];
}

/** The values of a seed without problems. */
export function parsedSeed(seed: Seed): ParsedSeed {
  const of = <Kind extends SeedKind>(kind: Kind) =>
    seed.roots(kind).map((root) => SEED_SCHEMAS[kind].parse(root.value)) as ParsedSeed[Kind];
  return {
    framework: of('framework'),
    sources: of('sources'),
    attributes: of('attributes'),
    stages: of('stages'),
    activities: of('activities'),
    skills: of('skills'),
    responsibilities: of('responsibilities'),
    role: of('role'),
    transition: of('transition'),
    advice: of('advice'),
    'reviewed-duplicates': of('reviewed-duplicates'),
  };
}
