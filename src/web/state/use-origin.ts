import { useContext, useSyncExternalStore } from 'react';
import { AroundContext } from './around.ts';

/** Where the site is (`http://localhost:4173`), also on the server. */
export function useOrigin(): string {
  const { given } = useContext(AroundContext);
  const onServer = given.current?.origin ?? '';
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => onServer,
  );
}

function never() {
  return () => undefined;
}
