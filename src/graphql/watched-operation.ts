import type { SeenOperation } from '../telemetry/seen.ts';

export type Phase = SeenOperation['phases'][number];

/** When an operation began, and what it has been through since. */
export class WatchedOperation {
  readonly begunAt = performance.now();
  readonly phases: Phase[] = [];

  /** A phase that begins. Gives what is to be called at its end. */
  follow(name: Phase['name']): () => void {
    const begunAt = performance.now();
    return () => {
      this.phases.push({ name, begunAt, ms: performance.now() - begunAt });
    };
  }
}
