import type { ConsoleBuild } from '../http/console/console-build.ts'

/** What the console's document has to name, as Vite's manifest tells it: file names below the folder of the build. */
export type ConsoleEntry = Omit<ConsoleBuild, 'files'>

interface Chunk {
  readonly file: string
  readonly css: readonly string[]
  readonly imports: readonly string[]
}

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : []

const chunkOf = (value: unknown): Chunk | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const file: unknown = Reflect.get(value, 'file')
  return typeof file === 'string'
    ? { file, css: namesIn(Reflect.get(value, 'css')), imports: namesIn(Reflect.get(value, 'imports')) }
    : undefined
}

const inOrder = (chunks: readonly Chunk[]): readonly string[] => [...new Set(chunks.toReversed().flatMap(({ css }) => css))]

/** Undefined where there is no such entry: nothing was built. */
export const parseConsoleManifest = (
  manifest: unknown,
  names: { readonly entry: string; readonly home: string },
): ConsoleEntry | undefined => {
  const chunks = new Map(typeof manifest === 'object' && manifest !== null ? Object.entries(manifest) : [])
  const seen = new Set<string>()
  /** A chunk and all that it imports, each once and itself first. */
  const visit = (name: string): readonly Chunk[] => {
    const chunk = seen.has(name) ? undefined : chunkOf(chunks.get(name))
    if (!chunk) return []
    seen.add(name)
    return [chunk, ...chunk.imports.flatMap(visit)]
  }
  const [first, ...others] = visit(names.entry)
  if (!first) return undefined
  const home = visit(names.home)
  return {
    script: first.file,
    styles: inOrder([first, ...others]),
    preloads: others.map(({ file }) => file),
    home: { styles: inOrder(home), preloads: home.map(({ file }) => file) },
  }
}
