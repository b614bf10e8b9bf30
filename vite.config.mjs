import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.ZELIAN_SERVER ?? 'http://127.0.0.1:4000';
/** Everything the server answers itself; a test compares this with its routes. */
const served = ['/graphql', '/session', '/imports', '/audit', '/documents', '/livez', '/readyz'];

export default defineConfig({
  root: 'admin',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    // Nothing inline: the page is served under a policy that allows scripts and pictures from its own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', proxy: Object.fromEntries(served.map((route) => [route, server])) },
});
