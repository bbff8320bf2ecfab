import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Contender } from './contenders.ts';
import type { Size } from './framework.ts';
import { measureCell, RequestNumbers } from './measure.ts';
import { type ProfileRow, type Profiles, readProfile } from './profile.ts';
import type { Question, QuestionName } from './questions.ts';
import { startContender } from './running-contender.ts';

/** Microseconds between two samples. */
const INTERVAL_US = 250;

export interface ProfileOptions {
  readonly size: Size;
  readonly seconds: number;
  readonly database: number;
  readonly folder: string;
}

/** What one contender does while a question is asked that was never asked before, each in a process of its own. */
export async function profileContender(
  contender: Contender,
  questions: readonly Question[],
  { size, seconds, database, folder }: ProfileOptions,
): Promise<Partial<Record<QuestionName, readonly ProfileRow[]>>> {
  const profiles: Partial<Record<QuestionName, readonly ProfileRow[]>> = {};
  for (const question of questions) {
    const place = path.join(folder, `profile-${question.name}`);
    mkdirSync(place);
    const [node = '', ...words] = contender.command;
    const flags = ['--cpu-prof', `--cpu-prof-dir=${place}`, `--cpu-prof-interval=${INTERVAL_US}`];
    {
      await using running = await startContender(
        { ...contender, command: [node, ...flags, ...words] },
        folder,
      );
      await measureCell(running, question, 'never', {
        size,
        seconds,
        database,
        numbers: new RequestNumbers(),
      });
    }
    profiles[question.name] = readProfile(place);
  }
  return profiles;
}
