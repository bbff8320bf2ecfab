import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mayForbidPassingOn } from '../../../licences/passing-on.ts';

const NAMES = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
/** By what such a file says in its first lines. What is none of them is not guessed. */
const LICENCES: readonly [RegExp, string][] = [
  [/\bMIT License\b/i, 'MIT'],
  [/Apache License\s+Version 2\.0/i, 'Apache-2.0'],
  [/Attribution-NonCommercial-NoDerivatives 4\.0/i, 'CC BY-NC-ND 4.0'],
  [/Attribution-NonCommercial-ShareAlike 4\.0/i, 'CC BY-NC-SA 4.0'],
  [/Attribution-NoDerivatives 4\.0/i, 'CC BY-ND 4.0'],
  [/Attribution-NonCommercial 4\.0/i, 'CC BY-NC 4.0'],
  [/Attribution-ShareAlike 4\.0/i, 'CC BY-SA 4.0'],
  [/Attribution 4\.0 International/i, 'CC BY 4.0'],
  [/CC0 1\.0 Universal/i, 'CC0 1.0'],
  // It reserves all rights and then gives them.
  [/Redistribution and use in source and binary forms/i, 'BSD'],
];
const HOLDER = /^\s*(Copyright\s.*\d{4}.*)$/im;
/** A licence ends with a form to be filled in, which names nobody. */
const TEMPLATE = /[[{<](yyyy|year|name)/i;
const HEAD = 1_500;
const LONGEST_LINE = 200;

/** What a licence file says. */
interface StatedLicence {
  /** Left out: it is none that is known. */
  readonly licence?: string;
  readonly attribution?: string;
}

/**
 * The licence file of a source, and what it says: in its folder, or where that is within a repository, up to the top of that.
 * Nothing where there is none. Words that forbid passing on are kept as they stand there, whatever licence it is.
 */
export async function statedLicence(source: string): Promise<StatedLicence & { readonly file?: string }> {
  const folders = await foldersToTop(path.resolve(source));
  for (const folder of folders) {
    const name = (await readdir(folder)).filter((each) => NAMES.test(each)).sort()[0];
    if (name !== undefined) return { file: name, ...(await licenceOf(path.join(folder, name))) };
  }
  return {};
}

/** A folder and those around it, up to the top of its repository; only itself where it is in none. */
async function foldersToTop(folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    folders.push(at);
    if ((await readdir(at).catch((): string[] => [])).includes('.git')) return folders;
    // What was sent lies among temporary files; no repository around those says its licence.
    if (path.dirname(at) === at || path.dirname(at) === path.resolve(tmpdir())) return [folder];
  }
}

async function licenceOf(file: string): Promise<StatedLicence> {
  const head = (await readFile(file, 'utf8')).slice(0, HEAD);
  const known = LICENCES.find(([words]) => words.test(head))?.[1];
  const licence = known ?? head.split('\n').find(mayForbidPassingOn)?.trim().slice(0, LONGEST_LINE);
  const holder = HOLDER.exec(head)?.[1]?.trim();
  return {
    ...(licence === undefined ? {} : { licence }),
    ...(holder === undefined || TEMPLATE.test(holder) ? {} : { attribution: holder }),
  };
}
