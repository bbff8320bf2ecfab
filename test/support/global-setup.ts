import type { TestProject } from 'vitest/node';
import { resolveDistribution, whyUnavailable } from '../../tools/neo4j/distribution.ts';
import { SharedNeo4j } from './shared-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the run's {@link SharedNeo4j}, or why there is none. */
    neo4j: { readonly port: number } | { readonly skip: string };
  }
}

/** In CI, and wherever someone asks for it, a suite that cannot run is a failure. */
const everySuiteIsRequired = Boolean(process.env['CI'] || process.env['REQUIRE_ALL_SUITES']);

/**
 * Offers one Neo4j for the whole run, where the machine can provide it.
 * @throws Error when it cannot and every suite is required
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const reason = await whyNotHere();
  if (reason !== null) {
    const report = `The suites that need Neo4j are skipped: ${reason}.`;
    if (everySuiteIsRequired) throw new Error(report);
    project.provide('neo4j', { skip: reason });
    return async () => console.warn(`\n${report}`);
  }
  const shared = await SharedNeo4j.open();
  project.provide('neo4j', { port: shared.port });
  return () => shared.close();
}

/** Downloads what is missing too, so that a machine without a network skips instead of failing. */
async function whyNotHere(): Promise<string | null> {
  const reason = await whyUnavailable();
  if (reason !== null) return reason;
  try {
    await resolveDistribution();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
