import { z } from 'zod'

const fileName = z.string().regex(/^[0-9a-f]{64}$/)

const manifest = z.object({
  form: z.literal(2),
  /** Programme version and base URL: documents of another edition are served, but have to be made anew. */
  edition: z.string(),
  /** The public entry that the documents show, by page id. */
  marks: z.record(z.string(), z.object({ sequence: z.int().nonnegative(), digest: z.string() })),
  documents: z.array(
    z.object({
      path: z.string().startsWith('/'),
      mediaType: z.string(),
      digest: z.string(),
      /** Name of the file with the bytes, which is their SHA-256, by content coding. */
      files: z.object({ identity: fileName, gzip: fileName.optional(), br: fileName.optional() }),
    }),
  ),
})

/** The table of contents of the kept page. */
export type SiteManifest = z.infer<typeof manifest>

/** The manifest of a file, or undefined when it is not one. */
export const parseSiteManifest = (text: string): SiteManifest | undefined => {
  try {
    return manifest.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
