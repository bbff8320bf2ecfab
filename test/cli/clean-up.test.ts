import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DatabaseUnavailableError, NotFoundError } from '../../src/graph/errors.ts';
import { withCleanUp } from '../../src/cli/clean-up.ts';
import { appWith, programWith, run } from './terminal.ts';

describe('A command whose cleaning up fails', () => {
  // What is told beside goes to the log.
  beforeAll(() => vi.stubEnv('LOG_LEVEL', 'silent'));

  it('tells the cause of its failure, which that does not replace', async () => {
    const app = appWith({
      removeOrganization: () => Promise.reject(new NotFoundError('There is no organization "acme".')),
      close: () => Promise.reject(new DatabaseUnavailableError('The database does not close.')),
    });
    const program = programWith({ openApp: () => Promise.resolve(app) });
    const { exitCode, err } = await run('remove organization acme', program);
    expect(exitCode).not.toBe(0);
    expect(err).toBe('There is no organization "acme".\n');
  });

  it('fails by that alone where it had succeeded', async () => {
    const app = appWith({
      removeOrganization: () =>
        Promise.resolve({ organization: ORGANIZATION, positions: 3, states: [ORGANIZATION.slug] }),
      close: () => Promise.reject(new DatabaseUnavailableError('The database does not close.')),
    });
    const program = programWith({ openApp: () => Promise.resolve(app) });
    const { exitCode, err } = await run('remove organization acme', program);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: 'The database does not close.\n' });
  });

  it('tells of both: the cause is thrown, the other beside it', async () => {
    const [cause, other] = [new Error('cause'), new Error('clean-up')];
    const told: unknown[] = [];
    const attempt = withCleanUp(
      () => Promise.reject(cause),
      () => Promise.reject(other),
      (error) => told.push(error),
    );
    await expect(attempt).rejects.toBe(cause);
    expect(told).toEqual([other]);
  });
});

const ORGANIZATION = {
  id: 'Organization:acme',
  slug: 'acme',
  name: 'Acme',
  asOf: null,
  description: null,
  gradeOrder: null,
  sourceRows: null,
};
