/** The question that the product exists for, with all that an answer says of each skill. */
export const HEADLINE_QUERY = `query Headline($from: RoleRef!, $to: RoleRef!) {
  transitionPaths(from: $from, to: $to) {
    paths { length years { min max text } stepsWithoutYears
      roles { title } skillsNeededCount unknownCount
      skillsNeeded { skill { name category { title } } status have haveAtMost need neededAtTarget
        expectationNow expectationThen firstNeededAt { title } basis
        citations { source { title } locator } }
      surplus { skill { name } have need }
      activityChanges { activity { title } from { hoursPerWeek { text } } to { hoursPerWeek { text } } } } } }`;
