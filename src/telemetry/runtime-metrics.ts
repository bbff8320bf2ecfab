import { collectDefaultMetrics, Registry } from 'prom-client';

let runtime: Registry | undefined;

/**
 * Of the process: memory, time of the processor, garbage collection and the delay of the event loop, by the names that
 * every Node server has for them. Watched from the first call on, once a process.
 */
export function runtimeMetrics(): Registry {
  if (runtime === undefined) {
    runtime = new Registry();
    collectDefaultMetrics({ register: runtime });
  }
  return runtime;
}
