/** The import table of the design as data: what a ring may import besides itself. `app/ports` stands for the files directly under `src/app`. */
export const rings = {
  core: [],
  lint: ['core'],
  render: ['core'],
  app: ['core', 'lint', 'render'],
  store: ['core', 'app/ports'],
  channels: ['core', 'app/ports', 'render'],
  intake: ['core', 'app/ports'],
  http: ['core', 'lint', 'render', 'app', 'intake'],
  client: ['core'],
  console: ['core', 'lint', 'render', 'client'],
  cli: ['core', 'lint', 'render', 'client'],
  worker: ['core', 'app', 'intake'],
  main: ['core', 'lint', 'render', 'app', 'store', 'channels', 'intake', 'http', 'client', 'console', 'cli', 'worker'],
} as const satisfies Record<string, readonly string[]>

/** Rings without time, network or platform: the type checker sees to that, this list only keeps packages with effects out. */
export const pureRings: readonly string[] = ['core', 'lint', 'render']

/** Packages with an effect or a boundary of their own, and the only rings that may import them. A key ending in `/` covers a whole scope. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  'temporal-polyfill': ['core'],
  'rrule-temporal': ['core'],
  zod: ['http', 'intake', 'main', 'store', 'client', 'cli', 'channels'],
  kysely: ['store'],
  pg: ['store'],
  'node:sqlite': ['store'],
  hono: ['http', 'main'],
  '@hono/': ['http', 'main'],
  nodemailer: ['channels', 'main'],
  'smtp-server': ['intake'],
  mailparser: ['intake'],
  undici: ['channels', 'intake'],
  react: ['render', 'console', 'http'],
  'react-dom': ['render', 'console', 'http'],
  'better-auth': ['http', 'console'],
  '@better-auth/': ['http', 'console'],
  'openapi-fetch': ['client'],
  '@mantine/': ['console'],
  '@tanstack/': ['console'],
  '@dnd-kit/': ['console'],
  'qrcode.react': ['console'],
  uplot: ['console'],
  commander: ['cli', 'main'],
  'date-holidays': ['main'],
  'csv-parse': ['intake'],
  'csv-stringify': ['http'],
}

/** Names that say nothing about the business, as a folder or as a file. */
export const emptyNames: readonly string[] = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'service', 'services']

/** Files whose length is the length of a table; each needs its reason beside it. */
export const plainTables: readonly string[] = []

export const longestFile = 400
export const longestTestCase = 30
