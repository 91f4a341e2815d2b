import type { StateKey } from '../../presentation/state/page-state.ts';
import { usePageState } from '../state/page-state.ts';

const KEPT: readonly (StateKey | 'sprog')[] = ['katalog', 'dato', 'vis', 'opdel', 'tael', 'version', 'sprog'];

/** What a GET form must send along so that the rest of the page's state stays. */
export function KeptState({ except }: { readonly except: readonly StateKey[] }) {
  const { state } = usePageState();
  return KEPT.filter((key) => !except.some((left) => left === key)).map((key) => {
    const value = state[key];
    const isDefault = value === undefined || (key === 'sprog' && value === 'da');
    return isDefault ? null : <input key={key} type="hidden" name={key} value={value} />;
  });
}
