import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { contenders } from './contenders.ts';
import type { Size } from './framework.ts';
import { measureCell, RequestNumbers } from './measure.ts';
import { openPeersGraph } from './peers-graph.ts';
import { type ProfileRow, type Profiles, readProfile } from './profile.ts';
import type { Question, QuestionName } from './questions.ts';
import { startContender } from './running-contender.ts';

/** Microseconds between two samples. */
const INTERVAL_US = 250;

export interface ProfileOptions {
  readonly size: Size;
  readonly seconds: number;
  readonly folder: string;
}

/**
 * What a contender does while it is asked what was never asked before: a process for each question, from its start on.
 */
export async function profileContender(
  name: string,
  questions: readonly Question[],
  { size, seconds, folder }: ProfileOptions,
): Promise<Profiles> {
  await using graph = await openPeersGraph(size, folder);
  const contender = contenders(graph).find((each) => each.name === name);
  if (contender === undefined) throw new Error(`There is no contender "${name}".`);
  const options = { size, seconds, database: graph.processId, numbers: new RequestNumbers() };
  const profiles: Partial<Record<QuestionName, readonly ProfileRow[]>> = {};
  for (const question of questions) {
    const place = path.join(folder, `profile-${question.name}`);
    mkdirSync(place);
    const [node = '', ...words] = contender.unbundled ?? contender.command;
    const flags = ['--cpu-prof', `--cpu-prof-dir=${place}`, `--cpu-prof-interval=${INTERVAL_US}`];
    {
      await using running = await startContender(
        {
          ...contender,
          command: [node, ...flags, ...words],
          // As bin/rolegraph.mjs has it.
          environment: { ...contender.environment, NODE_ENV: 'production' },
        },
        folder,
      );
      await measureCell(running, question, 'never', options);
    }
    profiles[question.name] = readProfile(place);
  }
  return profiles;
}
