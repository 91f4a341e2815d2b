import { useId } from 'react';
import type { Chart } from '../../presentation/charts/chart.ts';
import { AreaLinesView } from './area-lines-view.tsx';
import { BarsView } from './bars-view.tsx';
import { CompositionView } from './composition-view.tsx';
import { FlowsView } from './flows-view.tsx';
import { FunnelView } from './funnel-view.tsx';
import { MultiplesView } from './multiples-view.tsx';
import { RangeView } from './range-view.tsx';
import { SeriesView } from './series-view.tsx';
import { SeveralView } from './several-view.tsx';
import { SlopeView } from './slope-view.tsx';
import { StackedView } from './stacked-view.tsx';
import { StripView } from './strip-view.tsx';

/** A chart with what it shows above, its source below, and both alternative texts. */
export function ChartFrame({ chart }: { readonly chart: Chart }) {
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <p className="chart-subtitle" id={id}>
        {chart.subtitle}
      </p>
      <div role="img" aria-label={chart.alt} aria-describedby={`${id}-long`}>
        <Drawing chart={chart} />
      </div>
      <p className="sr-only" id={`${id}-long`}>
        {chart.longAlt}
      </p>
      <figcaption className="fine">{chart.footer}</figcaption>
    </figure>
  );
}

function Drawing({ chart }: { readonly chart: Chart }) {
  switch (chart.kind) {
    case 'lines':
    case 'columns':
      return <SeriesView chart={chart} />;
    case 'composition':
      return <CompositionView chart={chart} />;
    case 'bars':
      return <BarsView chart={chart} />;
    case 'range':
      return <RangeView chart={chart} />;
    case 'area-lines':
      return <AreaLinesView chart={chart} />;
    case 'slope':
      return <SlopeView chart={chart} />;
    case 'strip':
      return <StripView chart={chart} />;
    case 'funnel':
      return <FunnelView chart={chart} />;
    case 'multiples':
      return <MultiplesView chart={chart} />;
    case 'stacked':
      return <StackedView chart={chart} />;
    case 'several':
      return <SeveralView chart={chart} />;
    case 'flows':
      return <FlowsView chart={chart} />;
  }
}
