import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { type ArchiveLine, type Ending, type Manifest, parseArchiveLine } from './archive-lines.ts'

/** The archive is not one of ours, is damaged, or is made to do harm. */
export class BadArchive extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BadArchive'
  }
}

// The longest honest line is a captured mail; an honest archive shrinks by a factor of ten to thirty.
const longestLine = 32 * 1024 * 1024
const largestRatio = 200
const alwaysAllowed = 64 * 1024 * 1024
const newline = 0x0a

/** Lines of a gzip file, in constant memory however it was made; a bomb is given up early. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const limit = Math.max(alwaysAllowed, (await stat(file)).size * largestRatio)
  const source = createReadStream(file)
  const text = createGunzip()
  source.on('error', (error) => text.destroy(error))
  source.pipe(text)
  let pending: Buffer[] = []
  let [length, total] = [0, 0]
  const add = (bytes: Buffer): void => {
    length += bytes.length
    if (length > longestLine) throw new BadArchive('a line is longer than any that we write')
    pending.push(bytes)
  }
  try {
    for await (const chunk of text) {
      let rest: Buffer = chunk
      total += rest.length
      if (total > limit) throw new BadArchive('it unpacks to more than an honest backup would')
      for (let cut = rest.indexOf(newline); cut !== -1; cut = rest.indexOf(newline)) {
        add(rest.subarray(0, cut))
        yield Buffer.concat(pending)
        pending = []
        length = 0
        rest = rest.subarray(cut + 1)
      }
      add(rest)
    }
  } finally {
    source.destroy()
  }
  if (length > 0) throw new BadArchive('it ends in the middle of a line')
}

const asBadArchive = (error: unknown): Error => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!code.startsWith('Z_')) return error instanceof Error ? error : new Error(String(error))
  return new BadArchive('it is cut off or not a gzip file', { cause: error })
}

/** Manifest, headings and rows in the order of the file. Ends only after the seal was checked; throws BadArchive otherwise. */
export async function* readArchive(file: string): AsyncGenerator<Exclude<ArchiveLine, { kind: 'ending' }>> {
  const hash = createHash('sha256')
  let ending: Ending['end'] | undefined
  let rows = 0
  let isFirst = true
  try {
    for await (const bytes of linesOf(file)) {
      const line = parseArchiveLine(bytes.toString('utf8'))
      if (ending || !line) throw new BadArchive(ending ? 'something follows its end' : 'it holds a line that we do not write')
      if ((line.kind === 'manifest') !== isFirst) throw new BadArchive('its manifest is not at its beginning')
      isFirst = false
      if (line.kind === 'ending') {
        ending = line.ending
        continue
      }
      if (line.kind === 'row') rows++
      hash.update(bytes).update('\n')
      yield line
    }
  } catch (error) {
    throw asBadArchive(error)
  }
  if (!ending) throw new BadArchive('it is cut off: its end is missing')
  if (ending.rows !== rows || ending.sha256 !== hash.digest('hex')) throw new BadArchive('it was changed after it was written')
}

/** What the archive says about itself, before anything else of it is read. */
export const readManifest = async (file: string): Promise<Manifest> => {
  for await (const line of readArchive(file)) if (line.kind === 'manifest') return line.manifest
  throw new BadArchive('it is empty')
}
