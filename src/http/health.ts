import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const READY_TIMEOUT_MS = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: so does the database; 503 when it says no,
 * fails or takes longer than two seconds.
 */
export function addHealthRoutes(fastify: FastifyInstance, ready: () => Promise<boolean>): void {
  fastify.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );

  fastify.get('/health/ready', async (request, reply) => {
    const isReady = await withinTime(ready).catch((error: unknown) => {
      request.log.warn({ err: error }, 'The readiness check failed');
      return false;
    });
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'unavailable' });
  });
}

async function withinTime(ready: () => Promise<boolean>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(READY_TIMEOUT_MS, false, { signal: timer.signal });
  late.catch(() => undefined);
  try {
    return await Promise.race([ready(), late]);
  } finally {
    timer.abort();
  }
}
