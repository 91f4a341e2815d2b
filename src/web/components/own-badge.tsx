import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** Marks a figure that the municipality defined itself. */
export function OwnBadge() {
  const { state } = usePageState();
  return <span className="own-badge">{wordsOf(state.sprog).t('own.badge')}</span>;
}
