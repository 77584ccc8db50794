/** File name by source, of Vite's manifest; anything else in it is left aside. */
export const parseManifest = (manifest: unknown): ReadonlyMap<string, string> => {
  if (typeof manifest !== 'object' || manifest === null) return new Map()
  return new Map(
    Object.entries(manifest).flatMap(([source, chunk]: [string, unknown]) => {
      const file: unknown = typeof chunk === 'object' && chunk !== null ? Reflect.get(chunk, 'file') : undefined
      return typeof file === 'string' && /^[\w.-]+$/.test(file) ? [[source, file] as const] : []
    }),
  )
}
