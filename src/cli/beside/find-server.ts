import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { databaseOf, readRecord, recordFile, type ServerRecord } from '../../running-server/server-record.ts';
import { StoppedError } from '../errors.ts';
import type { Work } from '../program.ts';
import { ServerLine } from './server-line.ts';
import { ServerWork } from './server-work.ts';

const LOOK_MS = 100;
/** A server lets requests end for five seconds and then closes its database, which writes a checkpoint. */
const STOPPING_MS = 60_000;

/**
 * The server of this machine that has the database of a configuration. A record that one left behind when it was killed
 * counts for nothing; one that is stopping is waited for.
 */
export async function findServer(config: Config, stop: AbortSignal): Promise<Work | null> {
  const file = recordFile(config);
  const isOfConfig = (record: ServerRecord | null) => record?.database === databaseOf(config);
  const waitUntil = performance.now() + STOPPING_MS;
  for (;;) {
    if (stop.aborted) throw new StoppedError();
    const record = await readRecord(file);
    if (record === null || !isOfConfig(record) || isGone(record)) return null;
    if (record.state === 'stopping') {
      if (performance.now() > waitUntil) return null;
      await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
      continue;
    }
    const line = new ServerLine(record, stop);
    if (await line.isOpen()) return new ServerWork(line, record.location);
    // It may have begun to stop, or another one have taken its place, since the record was read.
    const now = await readRecord(file);
    if (now?.instance === record.instance && now.state === record.state) return null;
  }
}

/** Whether its process has ended, as far as that can be told: processes of another machine or container are not seen. */
function isGone({ processId, machine }: ServerRecord): boolean {
  if (machine !== hostname()) return false;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
