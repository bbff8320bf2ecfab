import { followPage } from './follow-page.ts';

followPage('docs/organizations.md');
