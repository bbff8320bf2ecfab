/** A small framework that is valid, to be changed: its files by their paths. `schemas`: where the JSON Schemas are. */
export function starterFiles(slug: string, title: string, schemas: string): Readonly<Record<string, string>> {
  const schema = (kind: string) => `# yaml-language-server: $schema=${schemas}/${kind}.schema.json\n`;
  return {
    'framework.yml': `${schema('framework')}# What your framework is called. Every id of it begins with the slug: Role:${slug}/engineer.
slug: ${slug}
title: ${title}
cite: handbook#Ladder
`,
    'sources.yml': `${schema('sources')}# The documents that facts come from. Everything says in which of them it stands, and where: handbook#Ladder.
sources:
  - slug: handbook
    title: Our handbook
    kind: LADDER
    locators: The heading of the passage.
`,
    'skills/craft.yml': `${schema('skills')}# A category with its skills; a file each.
category:
  slug: craft
  title: Craft
  description: Making things that work and last.
skills:
  - slug: building
    name: Building
    description: Turning an idea into something that people can use.
    cite: handbook#Craft
  - slug: reviewing
    name: Reviewing
    description: Reading the work of others so that it gets better and they do too.
    cite: handbook#Craft
`,
    'responsibilities/team.yml': `${schema('responsibilities')}area: Team
responsibilities:
  - slug: first-weeks
    title: The first weeks of new colleagues
    skills: [reviewing]
    cite: handbook#Team
`,
    'roles/engineer.yml': `${schema('role')}# A role with what it needs. A level is above 0 to 5 in half steps; null where nobody says how well.
slug: engineer
title: Engineer
summary: Builds a part of the product with the help of the team.
kind: JOB
track: INDIVIDUAL
seniority: 1
cite: handbook#Engineer
requirements:
  - skill: building
    level: 2
    importance: 0.9
    expectation: Finishes a task that is described well.
    basis: STATED
    cite: handbook#Engineer
`,
    'roles/senior-engineer.yml': `${schema('role')}slug: senior-engineer
title: Senior Engineer
summary: Builds whole features and helps others to build theirs.
kind: JOB
track: INDIVIDUAL
seniority: 2
cite: handbook#Senior Engineer
requirements:
  - skill: building
    level: 4
    importance: 0.8
    expectation: Turns a wish into a plan and carries it out.
    basis: STATED
    cite: handbook#Senior Engineer
  - skill: reviewing
    level: 3
    importance: 0.6
    expectation: Reviews so that people learn from it.
    basis: STATED
    cite: handbook#Senior Engineer
responsibilities:
  - responsibility: first-weeks
    involvement: OWNS
    cite: handbook#Senior Engineer
`,
    'transitions/engineer--senior-engineer.yml': `${schema('transition')}# A step from a role to another.
from: engineer
to: senior-engineer
kind: PROMOTION
years: { min: 2, max: 4, text: 2 to 4 years }
cite: handbook#Ladder
`,
  };
}
