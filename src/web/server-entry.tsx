/// <reference types="vite/types/importMeta.d.ts" />
import { Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { Router } from 'wouter';
import type { Chart } from '../presentation/charts/chart.ts';
import type {
  Drawing,
  DrawingAsk,
  DrawnPage,
  GivenPage,
  PageHead,
} from '../presentation/rendering/drawing.ts';
import { addressOf, readState } from '../presentation/state/page-state.ts';
import type { Language } from '../presentation/texts/words.ts';
import { ChartFrame } from './charts/chart-frame.tsx';
import { Site } from './site.tsx';
import { AroundContext } from './state/around.ts';

const SHEETS = import.meta.glob<string>('./style/*.css', { query: '?raw', import: 'default', eager: true });

/** A page as HTML, with everything that it would otherwise load later. */
async function drawPage({ path, search, origin, answer, document }: DrawingAsk): Promise<DrawnPage> {
  const url = addressOf(`/api/sider${path}`, readState(search));
  const given: GivenPage = { url, origin, answer };
  let head: PageHead = { title: '', description: '', language: 'da' };
  const tellHead = (told: PageHead) => {
    head = told;
  };
  const around = { given: { current: given }, document, tellHead };
  const html = await htmlOf(<Site around={around} at={{ path, search }} />);
  return { html, head, given };
}

function drawChart(chart: Chart, language: Language, document: Document): Promise<string> {
  return htmlOf(
    <AroundContext value={{ given: { current: null }, document, tellHead: null }}>
      <Router ssrPath="/" ssrSearch={language === 'da' ? '' : `sprog=${language}`}>
        <ChartFrame chart={chart} />
      </Router>
    </AroundContext>,
  );
}

/** Everything at once: nothing is sent before all is there, and nothing is moved into place by a script. */
function htmlOf(node: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString('utf8'));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(node, {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onAllReady: () => pipe(sink),
      onError: reject,
    });
  });
}

/** What the server draws with. */
export const drawing: Drawing = { drawPage, drawChart, styles: Object.values(SHEETS).join('\n') };
