import type { Counts } from './program.ts';

/** `8 roles, 61 skills`; what there is none of is left out. */
export function countsText(counts: Counts): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${count === 1 ? singular(noun) : noun}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}
