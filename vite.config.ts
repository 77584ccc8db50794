import { existsSync } from 'node:fs'
import { defineConfig, type UserConfig } from 'vite'

function present(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)))
}

/**
 * The server: one file per entry, packages left in node_modules. The output is flat, so that a file found beside its
 * importer in src/store (thread, migrations) is found beside the bundle too.
 */
const server: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: present({ forthright: 'src/main/forthright.ts', 'sqlite-thread': 'src/store/sqlite/thread.ts' }),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

/** What the public page loads: small scripts with hashed names, listed in a manifest that the server reads. */
const browser: UserConfig = {
  build: {
    outDir: 'dist/assets',
    assetsDir: '',
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    rolldownOptions: {
      input: present({ live: 'src/http/public/live.client.ts' }),
      output: { entryFileNames: '[name]-[hash].js' },
    },
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  ...(isSsrBuild ? server : browser),
  publicDir: false,
  logLevel: 'warn',
}))
