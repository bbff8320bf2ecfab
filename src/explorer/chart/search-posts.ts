import { foldText } from '../picture/fold-text.ts';
import type { ChartData } from './chart-data.ts';

/** The posts whose title, unit or id holds a text; none where there is no text. */
export function searchPosts({ titles, units, keys }: ChartData, text: string): number[] {
  const wanted = foldText(text.trim());
  if (wanted === '') return [];
  const posts: number[] = [];
  for (let post = 0; post < keys.length; post += 1) {
    if (foldText(`${titles[post] ?? ''}\n${units[post] ?? ''}\n${keys[post] ?? ''}`).includes(wanted))
      posts.push(post);
  }
  return posts;
}
