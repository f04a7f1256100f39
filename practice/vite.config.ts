import { defineConfig } from 'vite';

/** `npx vite build --config practice/vite.config.ts` writes the portal's pages to `dist/practice`, for `server.ts` to serve. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/practice',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // node-forge makes it large, and it comes from this computer.
    chunkSizeWarningLimit: 1000,
    // The content security policy allows files only, no data: addresses.
    assetsInlineLimit: 0,
  },
});
