import type { Definition } from '../../catalogue/definition.ts';
import type { Reading, Stage } from './plan.ts';

/** A family of figures that are counted by the same stages: first every figure is read, then the stages are written. */
export interface Family {
  readonly read: (definition: Definition) => Reading;
  readonly stages: () => Stage[];
}
