import type { FrameworkReader } from '../framework-source.ts';
import { escoReader } from './esco/esco-reader.ts';
import { familiesForm } from './ladders/forms/families.ts';
import { pagesForm } from './ladders/forms/pages.ts';
import { themesForm } from './ladders/forms/themes.ts';
import { topicsForm } from './ladders/forms/topics.ts';
import { ladderReader } from './ladders/ladder-reader.ts';
import { onetReader } from './onet/onet-reader.ts';
import { tablesReader } from './tables/tables-reader.ts';

/** What reads frameworks, besides Rolegraph's own documents: the first that recognises a source reads it. */
export const READERS: readonly FrameworkReader[] = [
  onetReader,
  escoReader,
  ladderReader(themesForm),
  ladderReader(topicsForm),
  ladderReader(familiesForm),
  ladderReader(pagesForm),
  tablesReader,
];
