import { type PlotOptions, plot } from '@observablehq/plot';
import { useContext, useEffect, useRef } from 'react';
import { AroundContext } from '../state/around.ts';
import { useWidth } from '../state/use-width.ts';

/** The class of every drawing; Plot's own style sheet is left out (the page allows no inline styles), ours has its rules. */
const CLASS = 'plot';

/** Below this there is no room beside the margins: the element is hidden or not laid out yet. */
const LEAST_WIDTH = 200;

/** How wide the server draws, which knows no room; the drawing is scaled until the browser draws anew. */
const SERVER_WIDTH = 720;

/** What the browser begins with: what the server drew stays until the room is known. */
const AS_IT_IS = markup('');

type Options = (width: number) => PlotOptions;

/** Draws with Plot as wide as there is room; `options` says how for a width in pixels, `first` how wide the server draws. */
export function PlotView({
  options,
  first = SERVER_WIDTH,
}: {
  readonly options: Options;
  readonly first?: number;
}) {
  const { document } = useContext(AroundContext);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    const element = place.current;
    if (!element || width < LEAST_WIDTH) return;
    element.replaceChildren(drawn(options, width, element.ownerDocument));
  }, [options, width]);
  const inside = document ? markup(drawn(options, first, document).outerHTML) : AS_IT_IS;
  return <div className="plot-place" ref={place} aria-hidden="true" suppressHydrationWarning {...inside} />;
}

/** Markup that the browser does not compare with its own: it comes from Plot, which escapes every text. */
function markup(__html: string) {
  return { dangerouslySetInnerHTML: { __html } };
}

function drawn(options: Options, width: number, document: Document): Element {
  const drawing = plot({ ...options(width), width, className: CLASS, document });
  drawing.querySelector('style')?.remove();
  drawing.prepend(patterns(document));
  return drawing;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Fills that differ without colour: dots and slanted lines beside the plain ones. */
function patterns(document: Document): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs');
  defs.append(
    pattern(document, 'fill-dots', 'M2 2h2v2h-2z'),
    pattern(document, 'fill-lines', 'M-1 1l2 -2M0 8l8 -8M7 9l2 -2'),
  );
  return defs;
}

function pattern(document: Document, id: string, d: string): SVGPatternElement {
  const element = document.createElementNS(SVG, 'pattern');
  for (const [name, value] of Object.entries({ id, width: '8', height: '8', patternUnits: 'userSpaceOnUse' }))
    element.setAttribute(name, value);
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: '8', height: '8', class: 'pattern-ground' }))
    ground.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', `pattern-${id}`);
  element.append(ground, path);
  return element;
}
