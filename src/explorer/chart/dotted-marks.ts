import type { DottedLine } from './chart-data.ts';

export interface DottedMarks {
  readonly lines: readonly DottedLine[];
  /** By post: the numbers of its lines, from 0 on. */
  readonly ofPost: ReadonlyMap<number, readonly number[]>;
}

export function dottedMarks(lines: readonly DottedLine[]): DottedMarks {
  const ofPost = new Map<number, number[]>();
  lines.forEach(({ report, manager }, index) => {
    for (const post of [report, manager]) {
      const numbers = ofPost.get(post);
      if (numbers === undefined) ofPost.set(post, [index]);
      else numbers.push(index);
    }
  });
  return { lines, ofPost };
}
