import { sankey, sankeyLeft, sankeyLinkHorizontal } from 'd3-sankey';
import { useRef } from 'react';
import type { FlowChart, FlowDirection } from '../../presentation/charts/chart.ts';
import { useWidth } from '../state/use-width.ts';

const HEIGHT = 440;
const FIRST_WIDTH = 720;
const NODE = 14;
const LABELS = 168;
const NARROW_LABELS = 122;
const NARROW = 560;
/** A band thinner than this has no room for its number. */
const ROOM_FOR_COUNT = 12;

interface Node {
  readonly key: string;
  readonly name: string;
  readonly side: 'left' | 'right';
}

interface Link {
  readonly direction: FlowDirection;
  readonly label: string;
}

/** Bands from the places of one date to those of another; each direction has a colour and a pattern. */
export function FlowsView({ chart }: { readonly chart: FlowChart }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place) || FIRST_WIDTH;
  const labels = width < NARROW ? NARROW_LABELS : LABELS;
  const { nodes, links } = layout(chart, width, labels);
  const path = sankeyLinkHorizontal<Node, Link>();
  return (
    <>
      <ul className="chart-legend no-max-width">
        {chart.legend.map(({ direction, name }) => (
          <li key={direction}>
            <svg width="28" height="12" aria-hidden="true">
              <line className={`flow flow-${direction}`} x1="0" x2="28" y1="6" y2="6" strokeWidth="10" />
              <FlowMark direction={direction} d="M0 6H28" />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <div ref={place} className="flows-place">
        <svg
          className="flows"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          aria-hidden="true"
        >
          {links.map((link) => {
            const d = path(link) ?? '';
            return (
              <g key={`${link.label}`}>
                <path
                  className={`flow flow-${link.direction}`}
                  d={d}
                  strokeWidth={Math.max(1.5, link.width ?? 0)}
                >
                  <title>{link.label}</title>
                </path>
                <FlowMark direction={link.direction} d={d} />
              </g>
            );
          })}
          {links.map((link) =>
            (link.width ?? 0) < ROOM_FOR_COUNT || typeof link.source !== 'object' ? null : (
              <text
                key={link.label}
                className="flow-text"
                x={(link.source.x1 ?? 0) + 6}
                y={(link.y0 ?? 0) + 4}
              >
                {link.value}
              </text>
            ),
          )}
          {nodes.map((node) => {
            const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [node.x0, node.x1, node.y0, node.y1];
            const isLeft = node.side === 'left';
            return (
              <g key={node.key}>
                <rect className="flow-node" x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
                <text
                  className={width < NARROW ? 'flow-text flow-narrow' : 'flow-text'}
                  x={isLeft ? x0 - 6 : x1 + 6}
                  y={(y0 + y1) / 2 + 4}
                  textAnchor={isLeft ? 'end' : 'start'}
                >
                  {node.name}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}

/** The line along the middle of a band that tells its direction without colour. */
function FlowMark({ direction, d }: { readonly direction: FlowDirection; readonly d: string }) {
  return <path className={`flow-mark flow-mark-${direction}`} d={d} />;
}

function layout(chart: FlowChart, width: number, labels: number) {
  const order = new Map(
    [...chart.left.map(({ id }) => `left-${id}`), ...chart.right.map(({ id }) => `right-${id}`)].map(
      (key, i) => [key, i] as const,
    ),
  );
  const used = new Set(chart.flows.flatMap(({ from, to }) => [`left-${from}`, `right-${to}`]));
  const nodesOf = (side: 'left' | 'right') =>
    chart[side]
      .map(({ id, name }): Node => ({ key: `${side}-${id}`, name, side }))
      .filter(({ key }) => used.has(key));
  const links = chart.flows.map(({ from, to, count, direction, label }) => ({
    source: `left-${from}`,
    target: `right-${to}`,
    value: count,
    direction,
    label,
  }));
  const place = (key: string) => order.get(key) ?? 0;
  return sankey<Node, Link>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => place(a.key) - place(b.key))
    .nodeWidth(NODE)
    .nodePadding(18)
    .extent([
      [labels, 8],
      [Math.max(labels + 60, width - labels), HEIGHT - 8],
    ])({ nodes: [...nodesOf('left'), ...nodesOf('right')], links });
}
