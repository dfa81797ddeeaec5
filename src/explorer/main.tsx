import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

// The scripts are in a folder beside the root, wherever a proxy put that.
const root = new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
const container = document.getElementById('root');
if (container)
  createRoot(container).render(
    <StrictMode>
      <App root={root} />
    </StrictMode>,
  );
