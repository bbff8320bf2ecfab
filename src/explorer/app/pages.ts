import { type ComponentType, lazy } from 'react';
import { COMPARE_CHARTS, ORGANIZATIONS, START } from './addresses.ts';

/** A page: its pattern as wouter reads it, and its component, which is fetched when somebody goes there. */
export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

/** Add a page by a line here, and its address to addresses.ts. */
export const PAGES: readonly PageRoute[] = [
  { path: START, Page: page(async () => (await import('../pages/start/start-page.tsx')).StartPage) },
  {
    path: ORGANIZATIONS,
    Page: page(async () => (await import('../pages/organizations/organizations-page.tsx')).OrganizationsPage),
  },
  {
    path: `${ORGANIZATIONS}/:slug`,
    Page: page(async () => (await import('../pages/organizations/organization-page.tsx')).OrganizationPage),
  },
  {
    path: COMPARE_CHARTS,
    Page: page(
      async () => (await import('../pages/organizations/compare-charts-page.tsx')).CompareChartsPage,
    ),
  },
];

function page(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
