import type { Ages, Definition, DurationRule } from '../../catalogue/definition.ts';
import { dayColumn, NO_DAY, type Register, textColumn } from '../../register/register.ts';
import { type Day, dayOf, partsOf } from '../../shared/calendar.ts';
import { groupOf } from '../../shared/stair.ts';
import { rowsOfChildren } from '../contributions/rows-of-children.ts';
import { childrenOf } from '../contributions/unit.ts';
import { scopeOf } from './highest-step.ts';

/** One unbroken stay: when it began, how many days of it were followed, and whether it ended then. */
export interface Stay {
  readonly child: number;
  readonly start: Day;
  readonly days: number;
  readonly ended: boolean;
}

/** Which stays are followed: those that began after the one day and not later than the other, until that one. */
export interface StayRequest extends Pick<Definition, 'ages' | 'targetGroups'> {
  readonly rule: DurationRule;
  readonly after: Day;
  readonly to: Day;
}

/**
 * The stays of a figure of duration by when they began, whoever is still there or not: measures joined as the figure
 * joins them. Every day counts, the first and the last one included. A stay is followed until it ends, the child grows
 * too old or moves away, or the last day comes; only the first of these is an end.
 */
export function staysBegun(register: Register, municipality: string, request: StayRequest): Stay[] {
  const measures = register.tables.get('measures');
  const children = register.tables.get('children');
  if (!measures || !children) return [];
  const [starts, ends] = [dayColumn(measures, 'start_date'), dayColumn(measures, 'end_date')];
  const [births, departures] = [dayColumn(children, 'birth_date'), dayColumn(children, 'left_date')];
  const isOfFigure = selected(register, request);
  const { measuresOf } = rowsOfChildren(register);
  return childrenOf(register, municipality).flatMap(({ child }) => {
    const birth = births[child] ?? NO_DAY;
    if (birth === NO_DAY) return [];
    const spans = measuresOf(child)
      .filter(isOfFigure)
      .map((row) => ({
        start: Math.max(starts[row] ?? NO_DAY, birth),
        end: openEnd(ends[row] ?? NO_DAY),
      }))
      .filter(({ start, end }) => end >= start);
    const grown = birthday(birth, request.ages);
    const last = Math.min(openEnd(departures[child] ?? NO_DAY), grown, request.to + 1) - 1;
    return (request.rule.runs === 'joined' ? joined(spans) : spans)
      .filter(({ start }) => start > request.after && start <= last)
      .map(({ start, end }) => {
        const ended = end < last || (end === last && last === request.to);
        return { child, start, days: Math.min(end, last) - start + 1, ended };
      });
  });
}

interface Span {
  readonly start: Day;
  readonly end: Day;
}

const NEVER: Day = 2 ** 31;

function openEnd(day: Day): Day {
  return day === NO_DAY ? NEVER : day;
}

/** The first day on which a child is too old; born on 29 February that is 1 March in common years. */
function birthday(birth: Day, { to }: Ages): Day {
  const { year, month, dayOfMonth } = partsOf(birth);
  const day = dayOf(year + to + 1, month, dayOfMonth);
  return Number.isNaN(day) ? dayOf(year + to + 1, month + 1, 1) : day;
}

/** Spans that overlap or follow each other from one day to the next, as one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: { start: Day; end: Day }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else whole.push({ ...span });
  }
  return whole;
}

/** Whether a measure (by row) is one that the figure's durations are over. */
function selected(register: Register, { rule, targetGroups }: StayRequest): (row: number) => boolean {
  const measures = register.tables.get('measures');
  if (!measures) return () => false;
  const { types, grantedBy, providerKinds, targetGroups: chosen } = rule.measures;
  const text = (column: string) => textColumn(measures, column);
  const [kinds, granted, providers] = [text('measure_type'), text('granted_by'), text('provider_kind')];
  const starts = dayColumn(measures, 'start_date');
  const isInScope = scopeOf(register, chosen === 'scope' ? targetGroups : chosen);
  return (row) => {
    const type = kinds[row] ?? '';
    return (
      starts[row] !== NO_DAY &&
      (types.includes(type) || types.includes(groupOf(type))) &&
      (grantedBy === 'any' || (granted[row] ?? 'authority') === grantedBy) &&
      (providerKinds === 'all' || providerKinds.includes(providers[row] ?? '')) &&
      isInScope(row)
    );
  };
}
