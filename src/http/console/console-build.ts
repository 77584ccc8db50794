import type { Rendition } from '../../render/page-state.ts'

/** The built console: what its document has to name, and every file that may be asked for. Paths are those of the server. */
export interface ConsoleBuild {
  readonly script: string
  readonly styles: readonly string[]
  /** Scripts that the first one asks for at once; named in the document, they are fetched in one go. */
  readonly preloads: readonly string[]
  readonly files: readonly Rendition[]
}

/** Where the console's files lie; their names carry the hash of their content. */
export const consoleAssetsPath = '/console/assets/'
