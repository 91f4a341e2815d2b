import type { PreviewModel } from '../../../presentation/pages/own/preview-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import type { Preview } from './use-preview.ts';

/** What the figure comes to as it is written now: told to those who cannot see it when it has changed. */
export function LiveResult({ preview }: { readonly preview: Preview }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { waiting, model, problems } = preview;
  return (
    <aside className="own-live" aria-labelledby="live" aria-busy={waiting}>
      <h2 id="live">{t('own.live.title')}</h2>
      <p className="fine live-state" role="status">
        {waiting ? t('own.live.waiting') : (model?.said ?? '')}
      </p>
      {problems.length > 0 && (
        <>
          <h3>{t('own.live.faults')}</h3>
          <ul className="live-faults no-max-width">
            {problems.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {model && <Result model={model} />}
    </aside>
  );
}

function Result({ model }: { readonly model: PreviewModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const compared = model.rows.some(({ standard }) => standard !== '');
  const caption = t('own.live.caption', { name: `${model.name}, ${model.unit}` });
  const heads = [
    t('own.live.value'),
    t('own.live.n'),
    t('own.live.of'),
    ...(compared ? [t('own.live.standard'), t('own.live.difference')] : []),
  ];
  return (
    <>
      <p className="live-caption">{caption}</p>
      {model.rows.length === 0 ? (
        <p>{t('own.live.nothing')}</p>
      ) : (
        <ScrollRegion caption={caption} hint={t('table.scroll')}>
          <table className="numbers live-numbers">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr>
                <th scope="col" className="head date-cell">
                  {t('own.live.date')}
                </th>
                {heads.map((head) => (
                  <th key={head} scope="col" className="head right">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {model.rows.map((row) => (
                <tr key={row.date}>
                  <th scope="row" className="cell date-cell">
                    {row.date}
                  </th>
                  <td className="cell right live-value">{row.value}</td>
                  <td className="cell right">{row.n}</td>
                  <td className="cell right">{row.of}</td>
                  {compared && <td className="cell right">{row.standard}</td>}
                  {compared && <td className="cell right">{row.difference}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className="fine">
        {model.nearest === null ? t('own.live.nearestNone') : t('own.live.nearest', { name: model.nearest })}
      </p>
      {model.warnings.length > 0 && (
        <div className="live-warnings">
          <h3>{t('own.live.warnings')}</h3>
          <ul className="no-max-width">
            {model.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
