import { useLocation, useSearch } from 'wouter';
import { addressOf, changedState, readState, type StateChange } from '../../presentation/state/page-state.ts';

/** The page's state, the address of any page in it, and the way to change it (Back undoes the last change). */
export function usePageState() {
  const [path, navigate] = useLocation();
  const state = readState(useSearch());
  const { dato, sprog, version } = state;
  return {
    path,
    state,
    /** Another page on the same date and version, in the same language. */
    to: (target: string, change: StateChange = {}) =>
      addressOf(target, changedState(changedState(readState(''), { dato, sprog, version }), change)),
    change: (change: StateChange) => navigate(addressOf(path, changedState(state, change))),
    here: (change: StateChange) => addressOf(path, changedState(state, change)),
    /** Where the server gives this page's model. */
    api: addressOf(`/api/sider${path}`, state),
  };
}
