import { median, rounded } from '../organizations/timing.ts';
import type { Contender } from './contenders.ts';
import type { Size } from './framework.ts';
import { type Question, type QuestionName, requestBody } from './questions.ts';
import { startContender } from './running-contender.ts';

/** How a contender begins: the medians of its starts. */
export interface StartFigures {
  readonly contender: string;
  readonly readyMs: number;
  /** By question: the very first thing that a server is asked once it says that it is ready. */
  readonly firstMs: Readonly<Partial<Record<QuestionName, number>>>;
}

export interface StartsOptions {
  /** For each first question. */
  readonly starts: number;
  readonly size: Size;
  readonly folder: string;
  readonly tell: (what: string) => void;
}

/** Starts all contenders in turn, and asks each a single question. */
export async function measureStarts(
  contenders: readonly Contender[],
  questions: readonly Question[],
  { starts, size, folder, tell }: StartsOptions,
): Promise<StartFigures[]> {
  const ready = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  const first = new Map<string, number[]>();
  for (let start = 0; start < starts; start += 1) {
    tell(`starts, ${start + 1} of ${starts}`);
    for (const question of questions) {
      for (const contender of contenders) {
        await using running = await startContender(contender, folder);
        ready.get(contender)!.push(running.readyMs);
        const body = requestBody(question, contender.dialect, start % question.asked, size);
        const begin = performance.now();
        await running.ask(body);
        const key = `${contender.name} ${question.name}`;
        first.set(key, [...(first.get(key) ?? []), performance.now() - begin]);
      }
    }
  }
  return contenders.map((contender) => ({
    contender: contender.name,
    readyMs: Math.round(median(ready.get(contender)!)),
    firstMs: Object.fromEntries(
      questions.map(({ name }) => [name, rounded(median(first.get(`${contender.name} ${name}`) ?? []))]),
    ),
  }));
}
