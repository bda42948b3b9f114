import { startPage } from './page.tsx';
import { serveChunks } from './run/chunk-worker.ts';

// One script is both the page and its workers: it is loaded once, and a single file needs to hold it once.
if (typeof document === 'undefined') serveChunks();
else startPage();
