import { type ComponentType, lazy } from 'react';
import * as at from './addresses.ts';

/** A page: its pattern as wouter reads it, and its component, which is fetched when somebody goes there. */
export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

/** Add a page by a line here, and its address to addresses.ts. */
export const PAGES: readonly PageRoute[] = [
  { path: at.START, Page: page(async () => (await import('../pages/start/start-page.tsx')).StartPage) },
  { path: at.WAYS, Page: page(async () => (await import('../pages/ways/ways-page.tsx')).WaysPage) },
  { path: at.WAY, Page: page(async () => (await import('../pages/way/way-page.tsx')).WayPage) },
  {
    path: at.COMPARE,
    Page: page(async () => (await import('../pages/compare/compare-page.tsx')).ComparePage),
  },
  { path: at.ROLES, Page: page(async () => (await import('../pages/roles/roles-page.tsx')).RolesPage) },
  { path: at.SKILLS, Page: page(async () => (await import('../pages/skills/skills-page.tsx')).SkillsPage) },
  {
    path: at.SOURCES,
    Page: page(async () => (await import('../pages/source/sources-page.tsx')).SourcesPage),
  },
  {
    path: `${at.ROLES}/*`,
    Page: page(async () => (await import('../pages/role/role-page.tsx')).RolePage),
  },
  {
    path: `${at.SKILLS}/*`,
    Page: page(async () => (await import('../pages/skill/skill-page.tsx')).SkillPage),
  },
  {
    path: `${at.STAGES}/*`,
    Page: page(async () => (await import('../pages/stage/stage-page.tsx')).StagePage),
  },
  {
    path: `${at.SOURCES}/*`,
    Page: page(async () => (await import('../pages/source/source-page.tsx')).SourcePage),
  },
  {
    path: `${at.FRAMEWORKS}/*`,
    Page: page(async () => (await import('../pages/framework/framework-page.tsx')).FrameworkPage),
  },
  {
    path: `${at.MAPS}/*`,
    Page: page(async () => (await import('../pages/framework/framework-map-page.tsx')).FrameworkMapPage),
  },
  {
    path: at.ORGANIZATIONS,
    Page: page(async () => (await import('../pages/organizations/organizations-page.tsx')).OrganizationsPage),
  },
  {
    path: `${at.ORGANIZATIONS}/:slug`,
    Page: page(async () => (await import('../pages/organizations/organization-page.tsx')).OrganizationPage),
  },
  {
    path: at.COMPARE_CHARTS,
    Page: page(
      async () => (await import('../pages/organizations/compare-charts-page.tsx')).CompareChartsPage,
    ),
  },
];

function page(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
