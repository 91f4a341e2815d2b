import { useContext, useEffect } from 'react';
import type { PageHead } from '../../presentation/rendering/drawing.ts';
import { AroundContext } from './around.ts';

/** Gives the page its title, description and language: in the browser's head, or told to the server. */
export function useHead({ title, description, language }: PageHead): void {
  const { tellHead } = useContext(AroundContext);
  tellHead?.({ title, description, language });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description, language]);
}
