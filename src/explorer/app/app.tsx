import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { ROUTER_BASE } from '../client/base.ts';
import { ClientProvider } from '../client/client-provider.tsx';
import { Asking } from '../parts/asking.tsx';
import { WordsProvider } from '../words/words-provider.tsx';
import { Head } from './head.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PAGES } from './pages.ts';

export function App() {
  return (
    <WordsProvider>
      <ClientProvider>
        <Router base={ROUTER_BASE}>
          <Head />
          <Suspense fallback={<Asking />}>
            <Switch>
              {PAGES.map(({ path, Page }) => (
                <Route key={path} path={path} component={Page} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </Router>
      </ClientProvider>
    </WordsProvider>
  );
}
