import { afterEach, beforeEach, vi } from 'vitest';

/** What is written to the console, which is where client caches warn. */
export function collectWarnings(): readonly unknown[][] {
  const warnings: unknown[][] = [];
  beforeEach(() => {
    for (const level of ['warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void warnings.push(said));
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    warnings.splice(0);
  });
  return warnings;
}
