import { LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';

/** A framework as lines of JSON, a record each: how a command hands one to the server that has the database. */
export function* recordLines(content: FrameworkContent): Generator<string> {
  for (const list of LISTS) {
    for (const record of recordsOf(content, list)) yield `${JSON.stringify({ list, record })}\n`;
  }
}
