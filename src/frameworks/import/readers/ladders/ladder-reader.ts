import { stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import type { RemarkEntry } from '../../../middle/entries.ts';
import type { FrameworkReader } from '../../framework-source.ts';
import { inPortions } from '../tables/gathered-things.ts';
import type { Ladders } from './ladder.ts';
import { gradesOf, ladderEntries } from './ladder-entries.ts';
import type { LadderFile } from './ladder-files.ts';
import { statedLicence } from './licence-file.ts';

/** One form in which repositories of ladders are written. */
export interface LadderForm {
  readonly name: string;
  readonly reads: string;
  readonly ending: RegExp;
  /** Whether a text is of this form, by a look at it. */
  recognises(file: LadderFile): boolean;
  /** All of its ladders. @throws InvalidInputError with all that is wrong, a line each */
  read(files: readonly LadderFile[], isFolder: boolean): Ladders;
}

/** A reader of one form of ladders. */
export function ladderReader(form: LadderForm): FrameworkReader {
  const { name, reads, ending } = form;
  return {
    name,
    reads,
    takes: ['levels', 'inOrder'],
    recognises: async (source, isFolder, texts) => {
      if (!isFolder && !ending.test(source)) return false;
      return (await texts.of(ending)).files.some((file) => form.recognises(file));
    },
    open: async (source, options, texts) => {
      const isFolder = (await stat(source)).isDirectory();
      const { files, tooLarge } = await texts.of(ending);
      const what = 'a file that is larger than any page of a ladder';
      const aside = tooLarge.map((at): RemarkEntry => ({ is: 'remark', manner: 'left out', what, at }));
      const read = form.read(files, isFolder);
      const rungs = read.ladders.reduce((sum, ladder) => sum + ladder.rungs.length, 0);
      if (rungs === 0) throw new InvalidInputError(`${source}: no ladder in the form of ${reads}.`);
      const levels = gradesOf(read, options);
      const { file: licenceFile, ...terms } = await statedLicence(isFolder ? source : path.dirname(source));
      const unknown = 'a licence that is not known here; say it with --licence';
      return {
        terms,
        shown: [
          ...read.ladders.map(
            ({ title, rungs: { length } }) => `${title}: ${length} ${length === 1 ? 'rung' : 'rungs'}`,
          ),
          `topics: ${read.topics.length}`,
          ...(levels.shown.length === 0
            ? ['no grades: what is expected is kept in words, and levels are unknown']
            : ['levels:', ...levels.shown.map((line) => `  ${line}`)]),
          ...(licenceFile === undefined ? [] : [`${licenceFile}: ${terms.licence ?? unknown}`]),
        ],
        isGuessed: levels.isGuessed,
        entries: function* ({ title, licence }) {
          yield [{ is: 'source', key: 'ladders', title, kind: 'LADDER', at: 'the whole' }, ...aside];
          if (licenceFile !== undefined && licence === null)
            yield [{ is: 'remark', manner: 'noticed', what: unknown, at: licenceFile }];
          yield* inPortions(ladderEntries(read, levels, options.inOrder ?? false));
        },
      };
    },
  };
}

/** Reads each of the files, and tells what is wrong with all of them. @throws InvalidInputError */
export function eachFile<Read>(files: readonly LadderFile[], read: (file: LadderFile) => Read): Read[] {
  const problems: string[] = [];
  const all = files.flatMap((file): Read[] => {
    try {
      return [read(file)];
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  return all;
}
