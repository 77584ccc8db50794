/** What the console's document has to name, as Vite's manifest tells it: file names below the folder of the build. */
export interface ConsoleEntry {
  readonly script: string
  readonly styles: readonly string[]
  readonly preloads: readonly string[]
}

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

/** Undefined where there is no such entry: nothing was built. */
export const parseConsoleManifest = (manifest: unknown, entry: string): ConsoleEntry | undefined => {
  const chunks = new Map(typeof manifest === 'object' && manifest !== null ? Object.entries(manifest) : [])
  const seen = new Map<string, Chunk>()
  const visit = (name: string): void => {
    const chunk = chunkOf(chunks.get(name))
    if (!chunk || seen.has(name)) return
    seen.set(name, chunk)
    chunk.imports.forEach(visit)
  }
  visit(entry)
  const first = seen.get(entry)
  if (!first) return undefined
  const others = [...seen.values()].filter((chunk) => chunk !== first)
  return {
    script: first.file,
    styles: [...new Set([...others.toReversed(), first].flatMap((chunk) => chunk.css))],
    preloads: others.map((chunk) => chunk.file),
  }
}
