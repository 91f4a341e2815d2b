import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { copyOfFigure, definitionFileText } from '../../catalogue/definition-text.ts';
import { isOwnFigure, OWN_CATALOGUE } from '../../catalogue/own-figure.ts';
import { applyParameters } from '../../catalogue/parameters.ts';
import { definitionAt } from '../../presentation/facts.ts';
import { definitionsOf } from '../../presentation/pages/figure-row.ts';
import { figureAt } from '../../presentation/pages/link.ts';
import { idOf } from '../../presentation/pages/own/check-draft.ts';
import {
  editOwnModel,
  firstDraft,
  newOwnModel,
  type OwnFormStart,
} from '../../presentation/pages/own/own-model.ts';
import { parametersOf, readVariants, type Variant } from '../../presentation/pages/own/variant.ts';
import {
  type CalculatedVariant,
  shownVariants,
  variantsModel,
} from '../../presentation/pages/own/variants-model.ts';
import { type Words, wordsOf } from '../../presentation/texts/words.ts';
import { isoDate } from '../../shared/calendar.ts';
import { type Ask, pageKind } from './page-kind.ts';
import type { World } from './world.ts';

/** The form for a new own figure; `tal` is the figure it is copied from, `varianter` what is another way in the copy. */
export const newOwnPage = pageKind({
  path: '/noegletal/nyt',
  model: async (world, { state, words }) => {
    const asked = state.tal === undefined ? undefined : definitionAt(world.facts, state.tal);
    const [variant] = asked ? readVariants(state.varianter, asked).variants : [];
    const from = asked && variant ? varied(world, asked, variant) : asked;
    return newOwnModel(world.facts, await startOf(world, from, words), asked, closedFor(world, words), words);
  },
});

/** The form for changing an own figure; others say that they cannot be changed. */
export const editOwnPage = pageKind({
  path: '/noegletal/:slug/rediger',
  model: async (world, { params, state, words }) => {
    const main = figureAt(definitionsOf(world.facts, state.katalog), params.slug ?? '', undefined);
    if (!main) return undefined;
    const name = words.of(main.name);
    const files = isOwnFigure(main) ? ((await world.ownFigures?.list()) ?? []) : [];
    const file = files.find(({ definitions }) => definitions[0]?.id === main.id);
    const closed = closedFor(world, words) ?? (file ? null : words.t('own.page.notOwn', { name }));
    return editOwnModel(world.facts, file ?? { definitions: [], text: '' }, main, closed, words);
  },
});

/** A figure beside variants of its rule. */
const variantsAt = (path: string) =>
  pageKind({
    path,
    model: async (world: World, { params, state, words }: Ask) => {
      const definition = figureAt(definitionsOf(world.facts, state.katalog), params.slug ?? '', params.sub);
      if (!definition) return undefined;
      const closed = closedFor(world, words);
      const { variants, unknown } = readVariants(state.varianter, definition);
      const dates = world.source.cutoffs.slice(-SHOWN_DATES);
      const open = closed === null;
      const observed = open ? await world.source.observations() : [];
      const address = addressOf(definition);
      const own = observed.filter(
        (o) => addressOf(o) === address && o.breakdown === '' && dates.includes(o.date),
      );
      const calculated = open ? await Promise.all(variants.map((v) => calculate(world, definition, v))) : [];
      return variantsModel(
        world.facts,
        definition,
        { dates: open ? dates : [], own, variants: calculated, unknown, closed },
        words,
      );
    },
    shown: (model, { words }) => (model.closed === null ? shownVariants(model, words) : undefined),
  });

export const variantsPages = [
  variantsAt('/noegletal/:slug/varianter'),
  variantsAt('/noegletal/:slug/:sub/varianter'),
] as const;

const SHOWN_DATES = 4;
const COPIED = { da: wordsOf('da'), en: wordsOf('en') };

/** Why own figures cannot be made here; null when they can. */
function closedFor({ ownFigures, reader }: World, { t }: Words): string | null {
  if (reader.sees !== 'rows') return t('own.page.notRows');
  return ownFigures ? null : t('own.page.notHere');
}

async function startOf(world: World, from: Definition | undefined, words: Words): Promise<OwnFormStart> {
  const oldest = world.facts.cutoffs[0];
  const draft = firstDraft(from, oldest === undefined ? '2016-01-01' : isoDate(oldest), words);
  if (draft || !from) {
    if (!draft) throw new Error('the first sentence is one');
    return { mode: 'sentence', draft };
  }
  const slug = `${from.slug}-kopi`;
  const figure = (await world.ownFigures?.nextNumber()) ?? '1';
  const caveat = { da: COPIED.da.t('own.caveat'), en: COPIED.en.t('own.caveat') };
  const name = {
    da: COPIED.da.t('own.page.copyOf', { name: from.name.da }),
    en: COPIED.en.t('own.page.copyOf', { name: from.name.en }),
  };
  const copied = { ...from, name, caveats: [caveat, ...from.caveats], comparison: undefined };
  const all = world.source.catalogues.flatMap((catalogue) => catalogue.definitions);
  const names = { catalogue: OWN_CATALOGUE, figure, id: idOf(slug), slug };
  return { mode: 'text', text: definitionFileText(copyOfFigure(copied, all, names)) };
}

/** The figure with the variant's changes, as parameters would change it. */
function varied({ source }: World, definition: Definition, variant: Variant): Definition {
  const address = addressOf(definition);
  const changed = applyParameters(source.catalogues, { [address]: parametersOf(variant) });
  const all = changed.flatMap((catalogue) => catalogue.definitions);
  return all.find((d) => addressOf(d) === address) ?? definition;
}

async function calculate(world: World, definition: Definition, variant: Variant): Promise<CalculatedVariant> {
  const changed = varied(world, definition, variant);
  const all = world.source.catalogues.flatMap((catalogue) => catalogue.definitions);
  // Parts of a sum are changed as the sum is: its parameters are those of all that it adds up.
  const parts = all.map((d) => (isPartOf(definition, d) ? varied(world, d, variant) : d));
  const names = { catalogue: OWN_CATALOGUE, figure: UNUSED, id: 'variant', slug: 'variant-uden-navn' };
  const text = definitionFileText(copyOfFigure({ ...changed, examples: [] }, parts, names));
  const preview = await world.ownFigures?.preview(text);
  const main = preview?.definitions[0];
  const own = (preview?.observations ?? []).filter((o) => main && addressOf(o) === addressOf(main));
  return { variant, definition: changed, observations: own };
}

/** A number that no own figure has. */
const UNUSED = 'variant';

function isPartOf({ catalogue, rule }: Definition, part: Definition): boolean {
  return (
    (rule.kind === 'sum' || rule.kind === 'part_of_sum') &&
    part.catalogue === catalogue &&
    rule.sumOf.includes(part.figure)
  );
}
