import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followPrinting } from './components/printing.ts';
import { followTheme } from './components/theme.ts';

// Scripts are in a folder directly below the root, even behind a proxy with a path prefix.
const root = new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
followTheme();
followPrinting();
const container = document.getElementById('root');
if (container)
  createRoot(container).render(
    <StrictMode>
      <App root={root} />
    </StrictMode>,
  );
