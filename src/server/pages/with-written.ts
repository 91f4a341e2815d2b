import { withWantedDirections } from '../../presentation/written/wanted-directions.ts';
import { NOTHING_WRITTEN } from '../../presentation/written/written-down.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Written } from '../written.ts';
import type { World } from './world.ts';

/** A world before what people have written is added. */
export type BareWorld = Omit<World, 'written'>;

/** The world with what people have written, and with today; nothing written where nothing can be kept. */
export async function withWritten(
  world: BareWorld,
  written: Written | undefined,
  today: Day,
): Promise<World> {
  const down = written ? await written.read() : NOTHING_WRITTEN;
  const catalogues = withWantedDirections(world.facts.catalogues, down);
  return { ...world, written: down, facts: { ...world.facts, catalogues, written: down, today } };
}
