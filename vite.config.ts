import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const src = new URL('./src/', import.meta.url);
const page = (folder: string): string => fileURLToPath(new URL(`${folder}/index.html`, src));

/** Builds the two pages, the explorer and GraphiQL, together, so that they share React. */
export default defineConfig({
  root: fileURLToPath(src),
  // All URLs are relative, so that the pages work below any path prefix of a proxy.
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('./dist/pages/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The Content-Security-Policy blocks inline content.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { explorer: page('explorer'), graphiql: page('graphiql') },
      // "use client" directives in libraries are for other bundlers.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
