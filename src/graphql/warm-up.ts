import type { Transition } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The first takes a hundred times as long as a warm one, the tenth twice as long. */
const TIMES = Number(process.env['ZZ_TIMES'] ?? 20);
const MOST_LOOKED_AT = 100;
/** The two roles that a question for a way is about. */
const ENDS = /from: "[^"]*", to: "[^"]*"/;

/**
 * What a server asks itself before it listens, so that whoever asks first does not wait for code to be compiled.
 *
 * @param question asks for the ways from a role to another, `from: "...", to: "..."`; it is asked of those that a
 *   transition leads from and to
 */
export function warmUpRequests(question: string, graph: GraphReading): readonly { readonly query: string }[] {
  const transitions = graph.frameworks
    .flatMap(({ transitions: { list } }) => list.slice(0, MOST_LOOKED_AT))
    .filter(({ fromId, toId }) => fromId !== toId)
    .slice(0, TIMES);
  if (transitions.length === 0) return [];
  return Array.from({ length: TIMES }, (_, time) => {
    // By id: titles may be shared.
    const { fromId, toId } = transitions[time % transitions.length] as Transition;
    const ends = `from: ${JSON.stringify(fromId)}, to: ${JSON.stringify(toId)}`;
    // Each another text, since one that was parsed and checked is known.
    const mix = process.env['ZZ_MIX'] ?? '';
    const short = '{ transitionPaths(from: "x", to: "y", first: 1) { paths { roles { title } years { text } skillsNeededCount unknownCount skillsNeeded(first: 5) { skill { name } have need inside { skill { name } } } surplus { skill { name } } } } }';
    const text = mix[time % Math.max(1, mix.length)] === 's' ? short : question;
    return { query: `${text.replace(ENDS, () => ends)} # ${time}` };
  });
}
