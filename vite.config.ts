import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { barePhraseLists } from './scripts/bare-phrase-lists.mjs'

/** Read only where they are wanted, and then by themselves: reply doors, PostgreSQL, reminders in browsers, holidays. */
const readWhenWanted = ['@zone-eu/mailsplit', 'date-holidays', 'imapflow', 'mailparser', 'pg', 'smtp-server', 'web-push']

/**
 * The server: one file per entry, packages within. Left in node_modules they are 1,800 files, and finding and reading them cost as much of a
 * start as all the rest; and React picks its slow development build there wherever NODE_ENV is not set. The output is flat, so that the store's thread is found beside whichever file asks for it.
 */
const server: UserConfig = {
  // A bench builds something itself.
  ssr: { noExternal: true, external: [...readWhenWanted, 'vite'] },
  // The very files that Node takes, and so the tests: not those that some packages keep for bundlers.
  resolve: { conditions: ['node'], mainFields: ['main'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        forthright: 'src/main/forthright.ts',
        'sqlite-thread': 'src/store/sqlite/thread.ts',
        'describe-api': 'src/http/api/describe-api.ts',
      },
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
      input: { live: 'src/http/public/live.client.ts', similar: 'src/http/public/similar.client.ts' },
      output: { entryFileNames: '[name]-[hash].js' },
    },
  },
}

const phraseLists: Plugin = {
  name: 'bare-phrase-lists',
  transform: {
    filter: { id: /\/src\/lint\/.*(?:english|german).*\.ts$/ },
    handler: (code) => ({ code: barePhraseLists(code), map: null }),
  },
}

/** The operators' console: one chunk a route, styles apart, everything under a hashed name below /console/assets/. */
const operators: UserConfig = {
  base: '/console/assets/',
  plugins: [phraseLists],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/console',
    assetsDir: '',
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    rolldownOptions: {
      input: { console: 'src/console/main.tsx', 'push-worker': 'src/console/push/push-worker.ts' },
      // Browsers look for a newer service worker under the name that they know.
      output: { entryFileNames: ({ name }) => (name === 'push-worker' ? '[name].js' : '[name]-[hash].js') },
      // "use client" in packages speaks to server-side rendering, which the console does not have.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
    },
  },
}

/** The guide for other programs, a file a language; its types are written beside it by the compiler. */
const guide: UserConfig = {
  build: {
    outDir: 'dist/lint',
    target: 'es2024',
    minify: false,
    lib: {
      entry: {
        package: 'src/lint/package.ts',
        english: 'src/lint/language/english/english.ts',
        german: 'src/lint/language/german/german.ts',
      },
      formats: ['es'],
    },
  },
}

const buildOf = (isServer: boolean | undefined, mode: string): UserConfig => {
  if (isServer) return server
  return mode === 'console' ? operators : mode === 'guide' ? guide : browser
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  ...buildOf(isSsrBuild, mode),
  publicDir: false,
  logLevel: 'warn',
}))
