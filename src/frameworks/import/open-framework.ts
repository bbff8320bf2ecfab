import { stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { suggest } from '../../graph/text/suggest.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import type { GivenTerms } from '../documents/own-framework.ts';
import { FrameworkBuilder } from '../middle/framework-builder.ts';
import type { FrameworkTerms } from '../middle/framework-terms.ts';
import { checkTerms } from '../licences/check-terms.ts';
import { readRecordLines } from '../records/read-record-lines.ts';
import { contentSource, openFlatSource } from './flat-source.ts';
import type { FrameworkReader, FrameworkSource, ReadOptions, SourceOptions } from './framework-source.ts';
import { openOwnSource } from './own-source.ts';
import { READERS } from './readers/readers.ts';
import { SourceTexts } from './source-texts.ts';
import { unreadForms } from './unread-forms.ts';

/**
 * Finds out what a file or folder is, and how it is going to be read. What is given goes over what it says itself.
 *
 * @throws InvalidInputError with all that is wrong, a line each; SeedProblems as one, for own documents
 */
export async function openFramework(source: string, options: SourceOptions = {}): Promise<FrameworkSource> {
  const isFolder = await isFolderAt(source);
  const { read, given } = apart(options);
  const { as } = read;
  if (as === undefined || as === 'own') {
    const document = await openOwnSource(source, isFolder, given);
    const own = document ?? (await openFlatSource(source, isFolder, given, read));
    if (own !== null) {
      checkUnread(
        `${source} is in Rolegraph's own form, which says all of itself`,
        read,
        document === null ? ['encoding', 'delimiter'] : [],
      );
      return own;
    }
    if (as === 'own')
      throw new InvalidInputError(`${source}: no framework in the form of Rolegraph's own documents.`);
  }
  const texts = new SourceTexts(source, isFolder);
  const reader = await readerOf(source, isFolder, as, texts);
  checkUnread(`${source} is read as ${reader.name}, which has nothing for it`, read, reader.takes);
  const opened = await reader.open(source, read, texts);
  const terms = checkTerms(termsOf(source, opened.terms, given));
  return {
    path: source,
    reader: reader.name,
    terms,
    shown: opened.shown,
    isGuessed: opened.isGuessed,
    read: async (progress = () => {}, signal, refusal = () => null) => {
      let builder: FrameworkBuilder | null = new FrameworkBuilder(terms);
      let count = 0;
      for await (const portion of opened.entries(terms)) {
        signal?.throwIfAborted();
        count += portion.length;
        if (builder !== null && refusal(count) !== null) builder = null;
        builder?.add(portion);
        progress('reading', count);
      }
      if (builder === null) throw refusal(count) as Error;
      const { content, remarks } = await finishInSlices(builder.finish());
      return { content, remarks, digest: null };
    },
  };
}

/**
 * The same of a file of records, a line each, as a command hands them to a server.
 *
 * @throws InvalidInputError with what is wrong, a line each
 */
export async function openRecords(file: string, options: SourceOptions = {}): Promise<FrameworkSource> {
  const { read, given } = apart(options);
  const name = path.basename(file);
  checkUnread(`${name} is of records, which say all of themselves`, read, []);
  return contentSource(name, 'records', await readRecordLines(file), given);
}

/** How a source is read, and what it is called. */
function apart(options: SourceOptions): { readonly read: ReadOptions; readonly given: GivenTerms } {
  const { as, encoding, delimiter, sheet, columns, levels, rows, inOrder, ...given } = options;
  return { read: { as, encoding, delimiter, sheet, columns, levels, rows, inOrder }, given };
}

/** @throws InvalidInputError for options that what reads the source has no use for */
function checkUnread(why: string, options: ReadOptions, used: readonly string[]): void {
  const unread = Object.entries(options)
    .filter(
      ([name, value]) => name !== 'as' && !used.includes(name) && value !== undefined && value !== false,
    )
    .map(([name]) => OPTION_NAMES[name] ?? name);
  if (unread.length === 0) return;
  throw new InvalidInputError(`${why}; leave out ${unread.join(', ')}, or say what else it is with --as.`, {
    argument: unread[0]?.replace(/^--/, ''),
  });
}

const OPTION_NAMES: Readonly<Record<string, string>> = {
  encoding: '--encoding',
  delimiter: '--delimiter',
  sheet: '--sheet',
  columns: '--column',
  levels: '--level',
  rows: '--rows',
  inOrder: '--in-order',
};

async function readerOf(
  source: string,
  isFolder: boolean,
  as: string | undefined,
  texts: SourceTexts,
): Promise<FrameworkReader> {
  if (as !== undefined) {
    const named = READERS.find(({ name }) => name === as);
    if (named !== undefined) return named;
    const names = ['own', ...READERS.map(({ name }) => name)];
    const [near] = suggest(as, names, 1);
    throw new InvalidInputError(
      `Nothing reads "${as}"; there are ${names.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      { argument: 'as', suggestions: names },
    );
  }
  for (const reader of READERS) if (await reader.recognises(source, isFolder, texts)) return reader;
  const known = READERS.map(({ reads }) => `  ${reads}`).join('\n');
  const unread = await unreadForms(source, isFolder);
  throw new InvalidInputError(
    `${source}: nothing that is read as a framework. What is read:\n` +
      `  own documents: a folder with framework.yml, or one YAML or JSON document with a key "framework"\n${known}` +
      (unread.length === 0 ? '' : `\nWhat is there:\n${unread.map((line) => `  ${line}`).join('\n')}`),
  );
}

async function isFolderAt(source: string): Promise<boolean> {
  try {
    return (await stat(source)).isDirectory();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InvalidInputError(
      code === 'ENOENT'
        ? `${source}: there is no such file or folder.`
        : `${source}: it cannot be read (${code}).`,
      {},
      { cause: error },
    );
  }
}

function termsOf(source: string, stated: Partial<FrameworkTerms>, given: GivenTerms): FrameworkTerms {
  const name = path.basename(path.resolve(source)).replace(/\.[a-z]{2,4}$/i, '');
  const words = name.replace(/[-_.\s]+/g, ' ').trim();
  return {
    slug: given.slug ?? stated.slug ?? slugified(name),
    title: given.title ?? stated.title ?? words.charAt(0).toUpperCase() + words.slice(1),
    licence: given.licence ?? stated.licence ?? null,
    origin: given.origin ?? stated.origin ?? null,
    attribution: given.attribution ?? stated.attribution ?? null,
    modified: given.modified ?? stated.modified ?? false,
    redistribution: given.redistribution ?? stated.redistribution ?? null,
  };
}
