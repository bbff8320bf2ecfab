import { followPage } from './follow-page.ts';

// What is remarked beside is not shown.
followPage('docs/frameworks.md', { shows: (out) => out });
