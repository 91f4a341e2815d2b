import { type BenchmarkShelf, benchmarkShelf } from '../benchmarks/benchmark-shelf.ts';
import { withDemo } from '../benchmarks/with-demo.ts';
import { demoBenchmarks } from '../demo/demo-benchmarks.ts';
import type { Effects } from './effects.ts';
import type { Installation } from './installation.ts';
import { installedCatalogues } from './open-intake.ts';

/** The installation's numbers of other areas; made-up ones in the demo until a file is added. */
export function liveBenchmarks(
  installation: Installation,
  about: { readonly municipality: () => string; readonly demo: boolean },
  effects: Effects,
): BenchmarkShelf {
  const catalogues = () => installedCatalogues(installation);
  const { municipality, demo } = about;
  const folder = installation.data.comparison;
  const shelf = benchmarkShelf({ folder, catalogues, municipality, now: effects.now });
  return demo ? withDemo(shelf, async () => demoBenchmarks(await catalogues())) : shelf;
}
