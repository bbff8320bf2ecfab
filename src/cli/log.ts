import { type Logger, destination, pino } from 'pino';
import type { LogLevel } from '../config.ts';
import { LogLines } from './log-lines.ts';

let lines: LogLines | undefined;

/** The process's log: one JSON object a line on stderr, so that stdout is for people. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: undefined, timestamp: timestamps() }, (lines ??= linesOfProcess()));
}

/** The time as a part of a line, made once a millisecond. */
function timestamps(): () => string {
  let [last, text] = [0, ''];
  return () => {
    const now = Date.now();
    if (now !== last) [last, text] = [now, `,"time":"${new Date(now).toISOString()}"`];
    return text;
  };
}

function linesOfProcess(): LogLines {
  const lines = new LogLines(destination(2));
  process.once('exit', () => lines.flush());
  return lines;
}
