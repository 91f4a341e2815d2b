import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ListPage } from './pages/list-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { UnknownPage } from './pages/unknown-page.tsx';
import { usePageState } from './state/page-state.ts';

/** Charts are only drawn on figure pages; the other pages need not wait for them. */
const FigurePage = lazy(async () => ({
  default: (await import('./pages/figure/figure-page.tsx')).FigurePage,
}));

const OwnFormPage = lazy(async () => ({
  default: (await import('./pages/own/own-form-page.tsx')).OwnFormPage,
}));
const VariantsPage = lazy(async () => ({
  default: (await import('./pages/own/variants-page.tsx')).VariantsPage,
}));
const ExplorePage = lazy(async () => ({
  default: (await import('./pages/explore/explore-page.tsx')).ExplorePage,
}));

const StairPage = lazy(async () => ({
  default: (await import('./pages/stair/stair-page.tsx')).StairPage,
}));
const MovementsPage = lazy(async () => ({
  default: (await import('./pages/stair/movements-page.tsx')).MovementsPage,
}));

const TextPage = lazy(async () => ({ default: (await import('./pages/site/text-page.tsx')).TextPage }));

const WantedPage = lazy(async () => ({ default: (await import('./pages/wanted-page.tsx')).WantedPage }));

const EntryPage = lazy(async () => ({ default: (await import('./pages/entry/entry-page.tsx')).EntryPage }));

const BenchmarkFilesPage = lazy(async () => ({
  default: (await import('./pages/compare/benchmark-files-page.tsx')).BenchmarkFilesPage,
}));
const IntakeListPage = lazy(async () => ({
  default: (await import('./pages/intake/intake-list-page.tsx')).IntakeListPage,
}));
const FilesPage = lazy(async () => ({ default: (await import('./pages/intake/files-page.tsx')).FilesPage }));
const ColumnsPage = lazy(async () => ({
  default: (await import('./pages/intake/columns-page.tsx')).ColumnsPage,
}));
const ValuesPage = lazy(async () => ({
  default: (await import('./pages/intake/values-page.tsx')).ValuesPage,
}));
const CheckPage = lazy(async () => ({ default: (await import('./pages/check/check-page.tsx')).CheckPage }));

const PublishPage = lazy(async () => ({
  default: (await import('./pages/check/publish-page.tsx')).PublishPage,
}));

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
        <Route path="/noegletal/nyt">
          <OwnFormPage />
        </Route>
        <Route path="/noegletal/:slug/rediger">{({ slug }) => <OwnFormPage key={slug} />}</Route>
        <Route path="/noegletal/:slug/varianter">{() => <VariantsPage />}</Route>
        <Route path="/noegletal/:slug/:sub/varianter">{() => <VariantsPage />}</Route>
        <Route path="/udforsk">
          <ExplorePage />
        </Route>
        <Route path="/noegletal/:slug">{() => <FigurePage />}</Route>
        <Route path="/noegletal/:slug/:sub">{() => <FigurePage />}</Route>
        <Route path="/om-tallene">
          <TextPage />
        </Route>
        <Route path="/tilgaengelighed">
          <TextPage />
        </Route>
        <Route path="/indstillinger/maaltal">
          <WantedPage />
        </Route>
        <Route path="/trappen">
          <StairPage />
        </Route>
        <Route path="/trappen/bevaegelser">
          <MovementsPage />
        </Route>
        <Route path="/data">
          <ToIntakeList />
        </Route>
        <Route path="/data/opgoerelser">
          <IntakeListPage />
        </Route>
        <Route path="/data/opgoerelser/:id/filer">{({ id }) => <FilesPage key={id} draft={id} />}</Route>
        <Route path="/data/opgoerelser/:id/kolonner">{({ id }) => <ColumnsPage key={id} draft={id} />}</Route>
        <Route path="/data/opgoerelser/:id/vaerdier">{({ id }) => <ValuesPage key={id} draft={id} />}</Route>
        <Route path="/data/sammenligning">
          <BenchmarkFilesPage />
        </Route>
        <Route path="/data/indtast">
          <EntryPage />
        </Route>
        <Route path="/data/opgoerelser/:id/tjek">{({ id }) => <CheckPage key={id} id={id} />}</Route>
        <Route path="/data/opgoerelser/:id/offentliggoer">
          {({ id }) => <PublishPage key={id} id={id} />}
        </Route>
        <Route>
          <UnknownPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function ToIntakeList() {
  const { to } = usePageState();
  return <Redirect to={to('/data/opgoerelser')} replace />;
}
