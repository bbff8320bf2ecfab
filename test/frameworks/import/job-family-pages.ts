/** Two job families of a made-up bakery, one a file, in the form in which GitLab publishes its own. */
export const BAKERY = {
  'families/ovens/baker/index.html.md': `---
layout: job_family_page
title: "🥐 Baker"
---

Bakers make what others eat.

## Levels

### Junior Baker

The Junior Baker reports to the [Head Baker](/families/ovens/head-baker/).

#### Junior Baker Job Grade

The Junior Baker is a [grade 4](/pay/#grades).

#### Junior Baker Responsibilities

- Weighs flour
- TBD
-

#### Junior Baker Requirements

- Can\u00a0read\u2028a scale
- Can read a scale
- Leads experts in [rye](/rye/)

### Baker (Intermediate)

A Baker makes loaves. This position reports to the [Head Baker](/families/ovens/head-baker/#head-baker) in your town.

#### Job Grade

The Baker is a [grade 5](/pay/#grades).

#### Baker (Intermediate) Responsibilities

- Extends Junior Baker responsibilities, plus;
- Shapes loaves

#### Baker (Intermediate) Requirements

- In addition to those of the [Junior Baker](#junior-baker-requirements)
- Can shape a loaf

#### Nice-to-haves

- Has run a stall

### 🥖 Senior Baker

The Senior Baker role extends the [Baker](#baker-intermediate) role.

#### Job Grade

The Senior Baker is a [grade 6](/pay/#grades).

##### Dough

1. Tends a sourdough
   - for a year

## Performance Indicators

- Loaves a day

## Career Ladder

\`\`\`mermaid
  graph LR;
  %% bk:x(Nobody)-->bk:jb(Junior Baker);
  bk:jb(Junior Baker)-->bk:b(Baker);bk:b(Baker)-->bk:sb(Senior Baker);
  bk:sb --- bk:pb(Pastry Cook);
  bk:sb --> bk:hb["Head Baker"] & bk:mb(Master Baker);
  click bk:hb "/families/ovens/head-baker/"
  classDef here fill:#eee;
  class bk:b here
\`\`\`
`,
  'families/ovens/head-baker/index.html.md': `---
title: Head Baker
---

## Bakehouse Levels

#### Head Baker

- The Head Baker reports to the [Director of Ovens](/families/ovens/director/).

##### Job Grade

The Head Baker is a [grade 6](/pay/#grades).

##### Head Baker Responsibilities

- Hires bakers
- Weighs flour
`,
  'README.md': '# Our families\n\nRead on.\n',
};
