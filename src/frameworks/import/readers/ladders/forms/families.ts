import type { Entry } from '../../../../middle/entries.ts';
import { FamilyKeys } from '../families/family-keys.ts';
import { type AllTold, FamilyLadders } from '../families/family-ladders.ts';
import { type FamilyPage, familyPage } from '../families/family-page.ts';
import type { PageLevel } from '../families/page-levels.ts';
import { FamilyTies } from '../families/family-ties.ts';
import { NamedLevels } from '../families/named-levels.ts';
import { isPlainEnough } from '../plain-enough.ts';
import { toldOfLevel, type ToldOfLevel, toldOfShared } from '../families/told-of-level.ts';
import { eachFile, type LadderForm } from '../ladder-reader.ts';
import { behindFrontMatter } from '../placed-yaml.ts';

/** A page without such words is not looked at more closely. */
const WORDS = /\b(?:levels|job grades?)\b/i;
const LISTS = /\b(?:responsibilities|requirements|job grade)\b/i;

/** Markdown with a heading for each level of a job family; lists, grades and sentences beneath it; here and there a drawn ladder. */
export const familiesForm: LadderForm = {
  name: 'ladder-families',
  reads:
    'ladders as job families in Markdown: a heading for each level, with responsibilities, requirements or a job grade beneath it',
  ending: /\.(md|markdown)$/i,
  recognises: ({ name, text }) =>
    WORDS.test(text) &&
    LISTS.test(text) &&
    isPlainEnough(text) &&
    isFamily(familyPage({ name, text: behindFrontMatter(text) })),
  read: (files, isFolder) => {
    const others: Entry[] = [];
    const all = eachFile(
      files.filter(({ text }) => isPlainEnough(text)),
      familyPage,
    );
    for (const { name } of files.filter(({ text }) => !isPlainEnough(text)))
      others.push({
        is: 'remark',
        manner: 'left out',
        what: 'a page that is nested or marked up as no page of a ladder',
        at: `${name}:1:1`,
      });
    for (const { brokenFront } of all) {
      const what = 'front matter that is not valid YAML, but for a title on a line of it';
      if (brokenFront !== null) others.push({ is: 'remark', manner: 'left out', what, at: brokenFront });
    }
    const pages = all.filter(isFamily);
    for (const { at } of all.filter((page) => !isFamily(page)))
      others.push({ is: 'remark', manner: 'left out', what: 'a page without levels of a job family', at });
    const levels = new NamedLevels(pages);
    const keys = new FamilyKeys(pages, isFolder);
    const told: AllTold = new Map(pages.flatMap((page) => toldOfPage(page, levels, others)));
    const families = new FamilyLadders(told, keys, others);
    const ladders = families.all(pages, new Map(all.map(({ path, title }) => [path.join('/'), title])));
    const ties = new FamilyTies(told, levels, keys, others);
    for (const page of pages) ties.add(page);
    return { ladders, topics: families.topics.all, others };
  },
};

function isFamily({ levels }: FamilyPage): boolean {
  return levels.some(({ parts, grades }) => parts.length > 0 || grades.size > 0);
}

/** What a page says of each of its levels, its lists for all of them included. */
function toldOfPage(page: FamilyPage, levels: NamedLevels, others: Entry[]): [PageLevel, ToldOfLevel][] {
  const shared = toldOfShared(page, levels);
  const told = page.levels.map((level) => ({ level, own: toldOfLevel({ page, level }, levels) }));
  others.push(...shared.remarks, ...told.flatMap(({ own }) => own.remarks));
  for (const at of page.unread)
    others.push({
      is: 'remark',
      manner: 'left out',
      what: 'a text or section that is no part of a level',
      at,
    });
  // Where some levels say that they include the lists for all, the others do not.
  const isSaid = told.some(({ own }) => own.takesShared);
  return told.map(({ level, own }) => {
    if (page.shared.length === 0 || (isSaid && !own.takesShared)) return [level, own];
    if (!isSaid) {
      const what = 'that the lists of a page outside of its levels hold for each of them';
      others.push({ is: 'remark', manner: 'derived', what, at: level.at });
    }
    const lines = [...own.lines, ...shared.lines];
    return [level, { ...own, lines, duties: [...own.duties, ...shared.duties] }];
  });
}
