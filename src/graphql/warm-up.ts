import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The first takes a hundred times as long as a warm one, the tenth twice as long. */
const TIMES = 10;
/** The two roles that a question for a way is about. */
const ENDS = /from: "[^"]*", to: "[^"]*"/;

/**
 * What a server asks itself before it listens, so that whoever asks first does not wait for code to be compiled.
 *
 * @param question asks for the ways from a role to another, `from: "...", to: "..."`; it is asked of two that there are
 */
export function warmUpRequests(question: string, graph: GraphReading): readonly { readonly query: string }[] {
  const transition = graph.frameworks
    .flatMap(({ transitions }) => transitions.list.slice(0, 100))
    .find(({ fromId, toId }) => fromId !== toId);
  if (transition === undefined) return [];
  // By id: titles may be shared.
  const ends = `from: ${JSON.stringify(transition.fromId)}, to: ${JSON.stringify(transition.toId)}`;
  const query = question.replace(ENDS, () => ends);
  // Each another text, since one that was parsed and checked is known.
  return Array.from({ length: TIMES }, (_, time) => ({ query: `${query} # ${time}` }));
}
