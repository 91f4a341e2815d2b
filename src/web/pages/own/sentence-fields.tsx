import {
  LEAVABLE_GROUPS,
  SENTENCE_UNITS,
  type Sentence,
  unitOf,
} from '../../../presentation/pages/own/own-draft.ts';
import { sentenceText } from '../../../presentation/pages/own/sentence-text.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { MeasureList } from './measure-list.tsx';

const WHAT = [
  'stock_children',
  'stock_measures',
  'share',
  'duration',
  'flow_children',
  'flow_measures',
] as const;
type What = (typeof WHAT)[number];

const OLDEST = 17;

/** What is counted, as a sentence with choices in it. */
export function SentenceFields(props: {
  readonly sentence: Sentence;
  readonly change: (change: Partial<Sentence>) => void;
}) {
  const { sentence, change } = props;
  const { state } = usePageState();
  const words = wordsOf(state.sprog);
  const { t } = words;
  const { kind, unit, leftOut, event, months } = sentence;
  return (
    <fieldset className="own-sentence">
      <legend>
        <h2>{t('own.page.sentence')}</h2>
      </legend>
      <div className="sentence">
        <span>{t('own.form.show')}</span>
        <select
          id="hvad"
          className="form-select"
          aria-label={t('own.form.kindLabel')}
          value={whatOf(sentence)}
          onChange={({ target }) => change(chosenWhat(target.value))}
        >
          {WHAT.map((what) => (
            <option key={what} value={what}>
              {t(`own.form.kind.${what}`)}
            </option>
          ))}
        </select>
        <span>{t(`own.form.${betweenOf(sentence)}`)}</span>
        {kind === 'flow' && (
          <select
            className="form-select"
            aria-label={t('own.form.eventLabel')}
            value={event}
            onChange={({ target }) => change({ event: target.value === 'end' ? 'end' : 'start' })}
          >
            <option value="start">{t('own.form.event.start')}</option>
            <option value="end">{t('own.form.event.end')}</option>
          </select>
        )}
        <MeasureList
          id="indsats"
          label={t('own.form.measures')}
          chosen={sentence.measures}
          choose={(measures) => change({ measures })}
        />
        {kind === 'share' && (
          <>
            <span>{t('own.form.ofBefore')}</span>
            <MeasureList
              id="gruppe"
              label={t('own.form.measuresOf')}
              chosen={sentence.of}
              choose={(of) => change({ of })}
            />
          </>
        )}
        {kind === 'flow' && (
          <>
            <span>{t('own.form.in')}</span>
            <input
              type="number"
              className="form-input few-digits"
              aria-label={t('own.form.monthsLabel')}
              min={1}
              max={240}
              value={months}
              onChange={({ target }) => change({ months: wholeNumber(target.value, months, 1, 240) })}
            />
          </>
        )}
        <span>{t('own.form.at')}</span>
        <select
          className="form-select"
          aria-label={t('own.form.unitLabel')}
          value={unit}
          onChange={({ target }) => change({ unit: unitOf(kind, target.value) })}
        >
          {SENTENCE_UNITS[kind].map((known) => (
            <option key={known} value={known}>
              {t(`own.form.unit.${known}`)}
            </option>
          ))}
        </select>
        <AgeField
          id="alder-fra"
          label={t('own.form.from')}
          value={sentence.ageFrom}
          choose={(ageFrom) => change({ ageFrom })}
        />
        <span aria-hidden="true">–</span>
        <AgeField
          id="alder-til"
          label={t('own.form.to')}
          value={sentence.ageTo}
          choose={(ageTo) => change({ ageTo })}
        />
        <span>{t('own.form.years')}</span>
        <span className="leave-out" id="udelad">
          {t('own.form.leaveOut')}
        </span>
        {LEAVABLE_GROUPS.toReversed().map((group) => (
          <span key={group} className="form-group-checkbox">
            <input
              type="checkbox"
              className="form-checkbox"
              id={`udelad-${group}`}
              aria-describedby="udelad"
              checked={leftOut.includes(group)}
              onChange={({ target }) =>
                change({
                  leftOut: LEAVABLE_GROUPS.filter((g) =>
                    g === group ? target.checked : leftOut.includes(g),
                  ),
                })
              }
            />
            <label className="form-label" htmlFor={`udelad-${group}`}>
              {t(`own.form.group.${group}`)}
            </label>
          </span>
        ))}
      </div>
      <p className="fine reads">
        {t('own.form.reads')} <span className="sentence-said">{sentenceText(sentence, words)}</span>
      </p>
    </fieldset>
  );
}

function AgeField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly choose: (age: number) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <select
      id={props.id}
      className="form-select"
      aria-label={`${t('own.form.agesLabel')} ${props.label}`}
      value={props.value}
      onChange={({ target }) => props.choose(Number(target.value))}
    >
      {Array.from({ length: OLDEST + 1 }, (_, age) => (
        <option key={String(age)} value={age}>
          {age}
        </option>
      ))}
    </select>
  );
}

function whatOf({ kind, count }: Sentence): What {
  return kind === 'stock' || kind === 'flow' ? `${kind}_${count}` : kind;
}

function chosenWhat(value: string): Partial<Sentence> {
  const what = WHAT.find((known) => known === value) ?? 'stock_children';
  if (what === 'share' || what === 'duration') return { kind: what, count: 'children' };
  const [kind, count] = what.split('_');
  return { kind: kind === 'flow' ? 'flow' : 'stock', count: count === 'measures' ? 'measures' : 'children' };
}

function betweenOf({ kind, count }: Sentence) {
  if (kind === 'flow') return 'whoFlow';
  if (kind === 'duration') return 'whoDuration';
  return kind === 'stock' && count === 'measures' ? 'whoMeasures' : 'whoStock';
}

function wholeNumber(text: string, before: number, least: number, most: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : before;
}
