import type { da } from './da.ts';

/** The same keys with any text. */
export type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The keys that every language must have, and no others. */
export type Texts = Widened<typeof da>;
