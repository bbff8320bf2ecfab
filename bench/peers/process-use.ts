import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process has used of the machine. */
export interface ProcessUse {
  /** Of all cores together, since it began. */
  readonly cpuMs: number;
  readonly residentMb: number;
  /** The most that was resident. */
  readonly peakMb: number;
}

/** Null where the system does not tell: only Linux does, in /proc. */
export function useOf(pid: number): ProcessUse | null {
  try {
    // Behind the name, which may hold spaces, fields 3 and up; 14 and 15 are the ticks as user and as system.
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1_000;
    return {
      cpuMs: ((user! + system!) * 1_000) / ticksASecond(),
      residentMb: megabytes('VmRSS'),
      peakMb: megabytes('VmHWM'),
    };
  } catch {
    return null;
  }
}

let ticks: number | undefined;

function ticksASecond(): number {
  return (ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })));
}
