import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { woffToTtf } from './scripts/woff-to-ttf.js';

const root = import.meta.dirname;
const WOFF2 = /url\(([^)]*\.woff2)\)\s*format\("woff2"\)/;

/** dkfds names each font in four formats; every browser that runs the pages reads woff2. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform(code, id) {
      if (!/dkfds.*\.css/.test(id)) return undefined;
      return code.replace(/(@font-face\{[^}]*?src:)([^}]*)\}/g, (whole, head: string, sources: string) => {
        const woff2 = WOFF2.exec(sources);
        return woff2 ? `${head}${woff2[0]}}` : whole;
      });
    },
  };
}

const FONTS = resolve(root, 'node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff');
/** One file a weight: of several, the maker of pictures takes letters of any weight. The signs are in two of their own. */
const IN_PICTURES = /^IBMPlexSans-((Regular|SemiBold)-Latin1|Bold-(Latin2|Latin3|Pi))\.woff$/;

/** The fonts of the pages for pictures of charts, whose maker reads TrueType alone; with their licence. */
function fontsOfPictures(): Plugin {
  return {
    name: 'fonts-of-pictures',
    generateBundle() {
      for (const name of readdirSync(FONTS).filter((file) => IN_PICTURES.test(file))) {
        const source = woffToTtf(readFileSync(resolve(FONTS, name)));
        this.emitFile({ type: 'asset', fileName: `fonts/${name.replace('.woff', '.ttf')}`, source });
      }
      const source = readFileSync(resolve(FONTS, 'license.txt'));
      this.emitFile({ type: 'asset', fileName: 'fonts/license.txt', source });
    },
  };
}

// `vite build` makes the pages for browsers, `vite build --ssr server-entry.tsx` their drawing on the server.
export default defineConfig(({ isSsrBuild }) => ({
  root: resolve(root, 'src/web'),
  plugins: [onlyWoff2(), react(), ...(isSsrBuild ? [fontsOfPictures()] : [])],
  // dkfds does not list its style sheets in its exports.
  resolve: {
    alias: [{ find: /^dkfds\/dist\//, replacement: `${resolve(root, 'node_modules/dkfds/dist')}/` }],
  },
  // A release holds what the pages are made of; it has no React of its own.
  ssr: { noExternal: true },
  // The same React on both sides, also in tests, where it is the one that warns.
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') } : {},
  build: {
    outDir: resolve(root, isSsrBuild ? 'dist/server' : 'dist/web'),
    emptyOutDir: true,
    assetsDir: 'assets',
  },
}));
