import { Resvg } from '@resvg/resvg-js';

/** Twice the size, for screens and print with small dots. */
const ZOOM = 2;

/** A standalone SVG as PNG, written in the fonts of the folder and no others. */
export function pngOf(svg: string, fonts: string): Uint8Array {
  const font = { fontDirs: [fonts], loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
}
