import { type ComponentType, lazy } from 'react';
import { START } from './addresses.ts';

/** A page: its pattern as wouter reads it, and its component, which is fetched when somebody goes there. */
export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

/** Add a page by a line here, and its address to addresses.ts. */
export const PAGES: readonly PageRoute[] = [
  { path: START, Page: page(async () => (await import('../pages/start/start-page.tsx')).StartPage) },
];

function page(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
