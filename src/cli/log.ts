import { type Logger, destination, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/** The process's log: one JSON object a line on stderr, so that stdout is for people. */
export function createLog(level: LogLevel): Logger {
  return pino(
    { level, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination(2),
  );
}
