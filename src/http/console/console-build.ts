import type { Rendition } from '../../render/page-state.ts'

/** Files that a document names, so that they are fetched in one go and not as one script after another finds out about them. */
export interface Named {
  readonly styles: readonly string[]
  readonly preloads: readonly string[]
}

/** The built console: what its document has to name, and every file that may be asked for. Paths are those of the server. */
export interface ConsoleBuild extends Named {
  readonly script: string
  /** What the first screen needs besides. */
  readonly home: Named
  readonly files: readonly Rendition[]
}

/** Where the first screen is. */
export const consoleHomePath = '/console/'

/** Where the console's files lie; their names carry the hash of their content. */
export const consoleAssetsPath = '/console/assets/'

/** The service worker that shows reminders. It lies beside the screens, because a worker may act for its own folder only. */
export const consoleWorkerPath = '/console/push-worker.js'

/** As the build names it: without the hash of its content, because browsers ask for it again under the name that they know. */
export const consoleWorkerFile = 'push-worker.js'
