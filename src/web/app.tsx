import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ListPage } from './pages/list-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { UnknownPage } from './pages/unknown-page.tsx';

/** Charts are only drawn on figure pages; the other pages need not wait for them. */
const FigurePage = lazy(async () => ({ default: (await import('./pages/figure-page.tsx')).FigurePage }));

/** The site: one page for each address. */
export function App() {
  return (
    <Suspense>
      <Switch>
        <Route path="/">
          <OverviewPage />
        </Route>
        <Route path="/noegletal">
          <ListPage />
        </Route>
        <Route path="/noegletal/:slug">{({ slug }) => <FigurePage slug={slug} sub={undefined} />}</Route>
        <Route path="/noegletal/:slug/:sub">{({ slug, sub }) => <FigurePage slug={slug} sub={sub} />}</Route>
        <Route>
          <UnknownPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
