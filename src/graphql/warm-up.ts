import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The question that people come with, as README and playground ask it. */
const QUESTION = `query ($from: RoleRef!, $to: RoleRef!) {
  transitionPaths(from: $from, to: $to) {
    paths {
      length years { min max text } stepsWithoutYears roles { title } skillsNeededCount
      skillsNeeded(first: 10) {
        skill { name category { title } } status have need neededAtTarget firstNeededAtStep
        expectationNow expectationThen firstNeededAt { title } basis citations { source { title } locator }
      }
      surplus { skill { name } have need reason }
      activityChanges { activity { title } from { hoursPerWeek { text } } to { hoursPerWeek { text } } }
    }
  }
}`;
/** The first takes a hundred times as long as a warm one, the tenth twice as long. */
const TIMES = 10;

/**
 * What a server asks itself before it listens, so that whoever asks first does not wait for code to be compiled. It adds a
 * tenth of a second to the start.
 */
export function warmUpRequests(graph: GraphReading): readonly object[] {
  const transition = graph.frameworks
    .flatMap(({ transitions }) => transitions.list.slice(0, 100))
    .find(({ fromId, toId }) => fromId !== toId);
  if (transition === undefined) return [];
  // By id: titles may be shared.
  const variables = { from: transition.fromId, to: transition.toId };
  // Each another text, since one that was parsed and checked is known.
  return Array.from({ length: TIMES }, (_, time) => ({ query: `${QUESTION} # ${time}`, variables }));
}
