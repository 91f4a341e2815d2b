import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: resolve(root, 'src/web'),
  plugins: [onlyWoff2(), react()],
  // dkfds does not list its style sheets in its exports.
  resolve: {
    alias: [{ find: /^dkfds\/dist\//, replacement: `${resolve(root, 'node_modules/dkfds/dist')}/` }],
  },
  build: { outDir: resolve(root, 'dist/web'), emptyOutDir: true, assetsDir: 'assets' },
});
