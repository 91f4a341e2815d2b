import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import { isOwnFigure } from '../../../catalogue/own-figure.ts';
import type { Facts } from '../../facts.ts';
import { figureNumber } from '../../figure-number.ts';
import type { Words } from '../../texts/words.ts';
import { chosenDate, type Frame, frameOf } from '../frame.ts';
import { inventedChildren } from './own-children.ts';
import { draftOfOwn } from './own-definition.ts';
import { FIRST_SENTENCE, type OwnDraft, sentenceOf } from './own-draft.ts';

/** Where a new figure can be copied from. */
interface CopyChoice {
  /** `indsatstrappen:5.3`. */
  readonly address: string;
  readonly name: string;
  readonly catalogue: string;
}

/** What the form holds: a sentence with what is told beside it, or the text of a figure that says more. */
export type OwnFormStart =
  | { readonly mode: 'sentence'; readonly draft: OwnDraft }
  | { readonly mode: 'text'; readonly text: string };

/** The page for a new own figure, or for changing one. */
export interface OwnFormModel {
  readonly frame: Frame;
  readonly title: string;
  /** Why nothing can be made or changed here; null when it can. */
  readonly closed: string | null;
  readonly start: OwnFormStart;
  /** The figure that is changed; null for a new one. */
  readonly replaces: {
    readonly id: string;
    readonly name: string;
    readonly validFrom: string;
    readonly link: { readonly catalogue: string; readonly path: string };
  } | null;
  readonly copies: readonly CopyChoice[];
  readonly copiedFrom: string | null;
}

/** The draft that a new figure begins as; what it is copied from may say it as a sentence. */
export function firstDraft(from: Definition | undefined, today: string, words: Words): OwnDraft | undefined {
  const sentence = from ? sentenceOf(from) : FIRST_SENTENCE;
  if (!sentence) return undefined;
  const law = from?.law.map(({ act, provisions }) => ({ act, provisions })) ?? FIRST_LAW;
  const acts = new Set(law.map(({ act }) => act));
  const plain =
    law.length === acts.size && law.every(({ act }) => FIRST_LAW.some((known) => known.act === act));
  if (!plain) return undefined;
  return {
    sentence,
    name: from ? words.t('own.page.copyOf', { name: from.name.da }) : '',
    nameEn: '',
    slug: from ? `${from.slug}-kopi` : '',
    direction: from?.direction ?? 'none',
    caveat: '',
    owner: '',
    validFrom: from?.validFrom ?? today,
    law,
    answers: inventedChildren(sentence).map(({ proposed }) => proposed),
  };
}

const FIRST_LAW = [
  { act: 'serviceloven', provisions: '' },
  { act: 'barnets lov', provisions: '' },
];

/** The form for a new figure: empty, a copy, or the text of a copy that no sentence can say. */
export function newOwnModel(
  facts: Facts,
  start: OwnFormStart,
  copiedFrom: Definition | undefined,
  closed: string | null,
  words: Words,
): OwnFormModel {
  return {
    frame: frameFor(facts, words),
    title: words.t('own.page.newTitle'),
    closed,
    start,
    replaces: null,
    copies: copiesOf(facts, words),
    copiedFrom: copiedFrom ? addressOf(copiedFrom) : null,
  };
}

/** The form for changing an own figure: as a sentence when its file says no more than one can. */
export function editOwnModel(
  facts: Facts,
  own: { readonly definitions: readonly Definition[]; readonly text: string },
  main: Definition,
  closed: string | null,
  words: Words,
): OwnFormModel {
  const written = own.definitions[0] ?? main;
  const draft = own.definitions.length === 1 ? draftOfOwn(written) : undefined;
  const { id, validFrom, catalogue, slug } = main;
  return {
    frame: frameFor(facts, words),
    title: words.t('own.page.editTitle', { name: words.of(main.name) }),
    closed,
    start: draft ? { mode: 'sentence', draft } : { mode: 'text', text: own.text },
    replaces: { id, name: words.of(main.name), validFrom, link: { catalogue, path: `/noegletal/${slug}` } },
    copies: [],
    copiedFrom: null,
  };
}

function frameFor(facts: Facts, words: Words): Frame {
  const { date, message } = chosenDate(facts, undefined, words);
  return frameOf(facts, date, message, words);
}

function copiesOf({ catalogues }: Facts, words: Words): CopyChoice[] {
  return catalogues.flatMap((catalogue) =>
    catalogue.definitions.map((definition) => ({
      address: addressOf(definition),
      name: `${figureNumber(definition.figure)} ${words.of(definition.name)}`.trim(),
      catalogue: isOwnFigure(definition) ? words.t('own.badge') : words.of(catalogue.title),
    })),
  );
}
