import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Sealer } from '../app/ports.ts'
import type { SealedBox } from '../core/sealed-note/sealed-note.ts'
import { createPrivately, readPrivately } from './keep-secret.ts'
import type { Secret } from './options/secret.ts'
import { parseSealKeys } from './options/values.ts'

/** Beside the database, in no backup of ours. */
export const sealKeysFile = (data: string): string => join(data, 'seal-keys')

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

interface SealKey {
  readonly id: string
  readonly key: Buffer
}

/** A key is called by a digest of itself: two nodes with different keys can never mean different ones by one name. */
const keyOf = (hex: string): SealKey => {
  const key = Buffer.from(hex, 'hex')
  return { id: createHash('sha256').update('forthright seal key').update(key).digest('hex').slice(0, 16), key }
}

const sealWith = ({ id, key }: SealKey, words: string, boundTo: string): SealedBox => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(boundTo))
  const text = Buffer.concat([nonce, cipher.update(words, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  return { keyId: id, text }
}

const openWith = ({ key }: SealKey, text: string, boundTo: string): string | undefined => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(boundTo)).setAuthTag(bytes.subarray(-tagBytes))
  const words = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([words, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** The first of the keys seals, all of them open. */
export const sealerWithKeys = (
  given: readonly string[],
  provide: (keys: SealKey[]) => Promise<boolean> = async (keys) => keys.length > 0,
): Sealer => {
  const keys = given.map(keyOf)
  const find = (keyId: string) => keys.find(({ id }) => id === keyId)
  return {
    get keyId() {
      return keys[0]?.id
    },
    has: (keyId) => find(keyId) !== undefined,
    seal: (words, boundTo) => {
      const [key] = keys
      if (!key) throw new Error('there is no key to seal with')
      return sealWith(key, words, boundTo)
    },
    open: (box, boundTo) => {
      const key = find(box.keyId)
      return key && openWith(key, box.text, boundTo)
    },
    provide: () => provide(keys),
  }
}

/**
 * AES-256-GCM with the keys that were given, or with those of the data folder, where the first is made when somebody needs it. A file
 * that cannot be used is said and left as it is: notes stay closed, and everything else works.
 */
export const openSealer = async (
  data: string,
  given: Secret<readonly string[]> | null,
  onTrouble: (trouble: string) => void,
): Promise<Sealer> => {
  if (given !== null) return sealerWithKeys(given.reveal())
  const file = sealKeysFile(data)
  const readKeys = async (): Promise<readonly string[] | undefined> => {
    const kept = await readPrivately(file)
    if (kept === undefined) return []
    const parsed = parseSealKeys(kept)
    if (parsed.ok) return parsed.value.reveal()
    onTrouble(`${file} cannot be used as keys of sealed notes. ${parsed.fault.detail} Put the right file in its place and start again.`)
    return undefined
  }
  const kept = await readKeys()
  if (kept === undefined) return sealerWithKeys([])
  return sealerWithKeys(kept, async (keys) => {
    if (keys.length > 0) return true
    // Another process may have made one since this one started: whose file stands there, its keys count.
    await createPrivately(file, `${randomBytes(32).toString('hex')}\n`)
    const found = await readKeys()
    if (found === undefined) return false
    keys.splice(0, keys.length, ...found.map(keyOf))
    return keys.length > 0
  })
}
