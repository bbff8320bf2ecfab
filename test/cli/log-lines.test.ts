import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LogLines } from '../../src/cli/log-lines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A log, and what is written of it, a text each time. */
function watched() {
  const written: string[] = [];
  const lines = new LogLines({ write: (text) => written.push(text) });
  const log = pino({ base: undefined }, lines);
  const paths = () =>
    written.map((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path),
    );
  const answered = (path: string) => log.child({ reqId: 'req-1' }).info({ path }, 'request');
  return { lines, log, paths, answered };
}

test('lines of requests that come together are written together, a tenth of a second after the first at most', () => {
  const { answered, paths } = watched();
  answered('/one');
  vi.advanceTimersByTime(60);
  answered('/two');
  vi.advanceTimersByTime(39);
  expect(paths()).toEqual([]);
  vi.advanceTimersByTime(1);
  answered('/three');
  vi.advanceTimersByTime(100);
  expect(paths()).toEqual([['/one', '/two'], ['/three']]);
});

test('every other line is written at once, after what came before it', () => {
  const { log, answered, paths } = watched();
  answered('/one');
  log.warn({ path: '/two' }, 'audit: refused');
  log.info({ path: '/three' }, 'audit: write');
  expect(paths()).toEqual([['/one', '/two'], ['/three']]);
  vi.advanceTimersByTime(1_000);
  expect(paths()).toHaveLength(2);
});

test('many lines are not waited with, and at the end of the process none is left', () => {
  const { lines, answered, paths } = watched();
  for (let number = 0; number < 2; number += 1) answered(`/${'x'.repeat(9_000)}`);
  expect(paths()).toHaveLength(1);
  answered('/last');
  lines.flush();
  lines.flush();
  expect(paths().slice(1)).toEqual([['/last']]);
});
