import { join } from 'node:path';
import { addressOf } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import type { Register } from '../register/register.ts';
import { publishedDates } from '../releases/published-dates.ts';
import { readPinnedDelivery } from '../releases/read-pinned-delivery.ts';
import { type PinnedRelease, readRelease } from '../releases/read-release.ts';
import { type Day, isoDate, parseIsoDate } from '../shared/calendar.ts';
import { checkDraft, previousDelivery } from './check-draft.ts';
import { figureDifferences } from './difference/figure-differences.ts';
import { rowsDifference } from './difference/rows-difference.ts';
import type { DraftState } from './drafts/draft-state.ts';
import type { Progress } from './intake.ts';
import { memoOf } from './memo.ts';
import { municipalityOf } from './municipality-of.ts';
import type { IntakeParts } from './parts.ts';
import { releaseEffects } from './release-effects.ts';
import type { DeliveryDifference, FigureDifference } from './views.ts';

const differences = memoOf<DeliveryDifference>();

/** The newest counting that is published for an earlier date: its date, rows and definitions. */
interface Former {
  readonly pinned: PinnedRelease;
  readonly date: Day;
  readonly register: Register;
}

/**
 * A draft held against what was published before it: the newest earlier date, on the rows and definitions it was
 * published with. The rows are held against that delivery too, else against the newest one.
 */
export async function compareDraft(
  parts: IntakeParts,
  state: DraftState,
  progress?: Progress,
): Promise<DeliveryDifference> {
  const check = await checkDraft(parts, state, progress);
  const municipality = municipalityOf(parts, check.municipalities);
  const earlier = municipality === undefined ? undefined : earlierRelease(parts, municipality, state.date);
  const newest = await previousDelivery(parts);
  const stamp = JSON.stringify([check.tablesFolder, earlier?.id, newest?.id, state.date]);
  return differences(state.id, stamp, async () => {
    const register = await check.register();
    const now = { register, catalogues: await parts.catalogues(), date: parseIsoDate(state.date) };
    const former = earlier && (await formerOf(parts, earlier));
    const before = former && { ...former, catalogues: former.pinned.catalogues };
    const named = municipality === undefined ? {} : { municipality };
    const figures = await figureDifferences({ before: before ?? null, now, ...named }, parts);
    const delivery = former?.pinned.release.delivery?.id ?? newest?.id;
    return {
      before: delivery ?? null,
      now: state.id,
      rows: delivery === undefined ? [] : rowsDifference(await rowsOf(parts, delivery), register),
      figures: former ? figures.map((figure) => asPublished(figure, former)) : figures,
    };
  });
}

function earlierRelease(parts: IntakeParts, municipality: string, date: string) {
  const found = publishedDates(parts.store, municipality).findLast(
    (known) => known.status === 'accepted' && known.date < parseIsoDate(date),
  );
  return found && { id: found.release.id, date: found.date };
}

async function formerOf(
  parts: IntakeParts,
  { id, date }: { readonly id: string; readonly date: Day },
): Promise<Former> {
  const effects = releaseEffects(parts);
  const pinned = await readRelease(id, effects);
  return { pinned, date, register: await readPinnedDelivery(pinned.release, effects) };
}

async function rowsOf({ data, parquet }: IntakeParts, delivery: string): Promise<Register> {
  return (await readDelivery(join(data.deliveries, delivery), parquet)).register;
}

/** The difference with the number that was published; where that was typed in there is no telling why it changed. */
function asPublished(figure: FigureDifference, { pinned, date }: Former): FigureDifference {
  const published = pinned.observations.find(
    (o) => o.date === date && o.breakdown === '' && addressOf(o) === addressOf(figure),
  );
  if (!published) return figure;
  const isTyped = published.source === 'reported';
  return { ...figure, before: partOf(published), parts: isTyped ? [] : figure.parts };
}

function partOf({ numerator, denominator, scale, date }: Observation): FigureDifference['before'] {
  return { numerator: numerator ?? null, denominator: denominator ?? null, scale, date: isoDate(date) };
}
