import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const src = new URL('./src/', import.meta.url);
const page = (folder: string): string => fileURLToPath(new URL(`${folder}/index.html`, src));

/** The two pages, the explorer and GraphiQL, built together so that they share React. */
export default defineConfig({
  root: fileURLToPath(src),
  // Every address is relative, so that the pages work below any prefix that a proxy gives them.
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('./dist/pages/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The Content-Security-Policy lets nothing in that is written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { explorer: page('explorer'), graphiql: page('graphiql') },
      // "use client" in libraries is meant for other bundlers.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
