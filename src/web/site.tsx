import { StrictMode } from 'react';
import { Router } from 'wouter';
import { App } from './app.tsx';
import { type Around, AroundContext } from './state/around.ts';

/** The whole site, the same on the server and in the browser, where it takes over what the server drew. */
export function Site(props: {
  readonly around: Around;
  /** On the server: the address. */
  readonly at?: { readonly path: string; readonly search: string };
}) {
  const { around, at } = props;
  return (
    <StrictMode>
      <AroundContext value={around}>
        <Router {...(at ? { ssrPath: at.path, ssrSearch: at.search } : {})}>
          <App />
        </Router>
      </AroundContext>
    </StrictMode>
  );
}
