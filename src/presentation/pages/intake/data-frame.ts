import type { Words } from '../../texts/words.ts';
import type { Frame } from '../frame.ts';

/** Whose installation the pages of data belong to. */
export interface Owner {
  readonly municipality: string;
  readonly demo: boolean;
}

/** What stands around a page of data: it shows no figures, so it has neither dates to choose nor hidden numbers. */
export function dataFrame({ municipality, demo }: Owner, { language }: Words): Frame {
  return {
    language,
    municipality,
    demo,
    threshold: 0,
    date: null,
    countedAt: municipality,
    dates: [],
    message: null,
    version: null,
    files: [],
    about: [],
  };
}
