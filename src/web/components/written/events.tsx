import type { EventLine, Writing } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { Field } from './field.tsx';
import { Folded } from './folded.tsx';
import { WritingForm } from './writing-form.tsx';

/** What has happened that may be seen in the figure, by the letters of the chart, and the way to add more. */
export function Events(props: {
  readonly events: readonly EventLine[];
  readonly writing: Writing;
  readonly kept: (said: string) => void;
}) {
  const { events, writing, kept } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="haendelser">
      <h2 id="haendelser">{t('written.event.title')}</h2>
      {events.length === 0 && <p>{t('written.event.none')}</p>}
      {events.length > 0 && (
        <ul className="events no-max-width">
          {events.map((event) => (
            <li key={event.id}>
              {event.letter !== null && <span className="event-letter">{event.letter}</span>} {event.text}
              {event.note !== '' && <span className="fine"> ({event.note})</span>}
              {writing.signer !== null && <RemoveEvent event={event} kept={kept} />}
            </li>
          ))}
        </ul>
      )}
      {writing.signer !== null && <AddEvent writing={writing} signer={writing.signer} kept={kept} />}
    </section>
  );
}

function RemoveEvent(props: { readonly event: EventLine; readonly kept: (said: string) => void }) {
  const { event, kept } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const name = t('written.event.remove', { text: event.name });
  return (
    <Folded name={t('written.comment.remove')} fullName={name}>
      {() => (
        <WritingForm
          kind="fjern-haendelse"
          id={`fjern-haendelse-${event.id}`}
          back={here({})}
          hidden={{ id: String(event.id) }}
          submit={name}
          secondary
          onKept={() => kept(t('written.event.removed'))}
        />
      )}
    </Folded>
  );
}

function AddEvent(props: {
  readonly writing: Writing;
  readonly signer: string;
  readonly kept: (said: string) => void;
}) {
  const { writing, signer, kept } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Folded name={t('written.event.add')}>
      {(close) => (
        <WritingForm
          kind="haendelse"
          id="haendelse"
          back={here({})}
          hidden={{ noegletal: writing.figure }}
          submit={t('written.event.save')}
          onKept={() => {
            close();
            kept(t('written.event.saved'));
          }}
        >
          {(context) => (
            <>
              <Field
                context={context}
                name="haendelsesdato"
                label={t('written.event.date')}
                type="date"
                narrow
              />
              <Field context={context} name="tekst" label={t('written.event.text')} />
              <fieldset className="form-group">
                <legend className="form-label">{t('written.event.scope')}</legend>
                {(['dette', 'alle'] as const).map((scope) => (
                  <div key={scope} className="form-group-radio">
                    <input
                      type="radio"
                      id={context.idOf(scope)}
                      name="gaelder"
                      value={scope}
                      defaultChecked={scope === 'dette'}
                      className="form-radio"
                    />
                    <label className="form-label" htmlFor={context.idOf(scope)}>
                      {t(scope === 'dette' ? 'written.event.onlyThis' : 'written.event.every')}
                    </label>
                  </div>
                ))}
              </fieldset>
              <Field context={context} name="navn" label={t('written.comment.name')} value={signer} narrow />
            </>
          )}
        </WritingForm>
      )}
    </Folded>
  );
}
