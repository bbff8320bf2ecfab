/** What a tab of the playground opens with. The operation's name becomes the tab's title. */
export interface PlaygroundTab {
  readonly query: string;
  readonly variables?: string;
}

const howToGetThere = `
# Which skills do I need on the way from Engineering Manager
# to VP, and what should I leave behind? Press the play button
# or Ctrl-Enter, then ask about other roles. "have" is null
# where no source says, and 0 for "not asked for so far".
query HowToGetThere {
  transitionPaths(from: "EM", to: "VP", first: 1) {
    paths {
      roles { title }
      years { text }
      stepsWithoutYears
      brief {
        skillsNeededCount
        unknownCount
        capabilities {
          skill { name category { title } }
          status
          have
          haveAtMost
          need
          priority { value }
          inside { skill { name } status have haveAtMost need }
          now
          then
          evidence { kind text }
          action { title steps }
          notStated
          citations { source { title } locator }
        }
        shifts { topic from to }
        letGo {
          relyLess { skill { name } have need }
          handOver { responsibility { title } }
        }
        week {
          activity { title }
          from { hoursPerWeek { text } when }
          to { hoursPerWeek { text } when }
        }
        readiness { advice { title } to { title } }
        pitfalls { title instead }
        expected {
          category { title }
          skills {
            skill { name }
            need
            evidence { skill { name } level }
          }
        }
      }
    }
  }
}`;

const roleAndSources = `
# What a role asks for, how well, and the passage that each
# statement stands on.
query RoleAndSources {
  role(ref: "Director") {
    title
    aliases
    summary
    requirements(first: 20) {
      skill { name category { title } }
      level
      band
      importance
      expectation
      basis
      rationale
      inheritedFrom { title }
      citations { source { title kind } locator note }
    }
  }
}`;

const directorAndVp = `
# What the sources say of a Director and of a VP, attribute by
# attribute. Where they disagree, both stand here, and "chosen"
# is the one that the role's own fields show.
query DirectorAndVp {
  director: role(ref: "Director") { ...Claims }
  vp: role(ref: "VP") { ...Claims }
}

fragment Claims on Role {
  title
  claims {
    attribute { title unit }
    value
    circumstance
    chosen
    reason
    citations { source { title } locator }
  }
}`;

const reportingLines = `
# Who reports to whom, in which circumstance, and who says so.
query ReportingLines {
  roles(first: 50, orderBy: [{ field: SENIORITY, direction: DESC }]) {
    nodes {
      title
      reportsTo {
        to { title }
        kind
        standing
        circumstance
        reason
        citations { source { title } locator }
      }
    }
  }
}`;

const skillsInDemand = `
# The skills that most roles ask for, ten at a time. For the
# next ten, open Variables below and put the endCursor of the
# answer into "after".
query SkillsInDemand($after: String) {
  skills(first: 10, after: $after, orderBy: [{ field: DEMAND, direction: DESC }]) {
    totalCount
    nodes {
      name
      category { title }
      requiredBy(first: 5) {
        totalCount
        nodes { role { title } level }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const orgChart = `
# One of the example companies: how it is built, what stands
# out, and what would change if a manager's post went.
query OrgChart {
  organization(slug: "matrix-company") {
    name
    metrics { positions managers layers averageSpan positionsByDepth vacancies }
    groups(by: UNIT) { key positions managers averageSpan }
    findings { nodes { kind severity message mend } }
    roots { title directReports { nodes { title role { title } span descendantCount } } }
    simulate(changes: [{ remove: { position: "M13" } }]) {
      refused { reason }
      after { managers averageSpan }
      chainsChanged
      findingsGained { message }
    }
  }
}`;

/**
 * The first of them is the question that Rolegraph exists for. It has no variables, because GraphiQL
 * leaves those of the first tab out when it is opened for the first time.
 */
export const PLAYGROUND_TABS: readonly [PlaygroundTab, ...PlaygroundTab[]] = [
  { query: howToGetThere.trim() },
  { query: roleAndSources.trim() },
  { query: directorAndVp.trim() },
  { query: reportingLines.trim() },
  { query: orgChart.trim() },
  { query: skillsInDemand.trim(), variables: '{ "after": null }' },
];
