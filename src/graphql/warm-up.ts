import type { Transition } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The first takes a hundred times as long as a warm one, the tenth twice as long. */
const TIMES = 20;
const MOST_LOOKED_AT = 100;
/** The two roles that a question for a way is about. */
const ENDS = /from: "[^"]*", to: "[^"]*"/;
/**
 * What a program asks of a way: other fields than a person reads. Every third question is this one, which spares a fifth of
 * the time of the first that others ask, and an eighth of what all of them take.
 */
const OF_PROGRAMS = `{
  transitionPaths(from: "", to: "", first: 1) {
    paths {
      roles { title }
      years { text }
      skillsNeededCount
      unknownCount
      skillsNeeded(first: 5) { skill { name } have need inside { skill { name } } }
      surplus { skill { name } }
    }
  }
}`;

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
    const text = time % 3 === 2 ? OF_PROGRAMS : question;
    // Each another text, since one that was parsed and checked is known.
    return { query: `${text.replace(ENDS, () => ends)} # ${time}` };
  });
}
