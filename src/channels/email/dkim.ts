import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto'

export interface DkimKey {
  /** d=, aligned with the domain of From. */
  readonly domain: string
  /** s=: the public key stands in DNS under `<selector>._domainkey.<domain>`. */
  readonly selector: string
  /** PEM of an RSA key. */
  readonly privateKey: string
}

// Each name is listed once more than the message has it, so that nobody on the way can add another From or List-Unsubscribe under
// our signature. RFC 8058 wants the List- pair signed. The signer of the mail library cannot list a name twice.
const signedNames = [
  'From',
  'To',
  'Cc',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'Auto-Submitted',
  'List-Id',
  'List-Help',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
]

/**
 * Signs finished messages with rsa-sha256, relaxed/relaxed (RFC 6376, RFC 8301). Takes a message with CRLF line ends and answers it
 * with a DKIM-Signature in front. The signature itself is made on the thread pool. Throws when the key is not one.
 */
export const openDkim = (dkim: DkimKey): ((raw: Uint8Array) => Promise<Uint8Array>) => {
  const key = createPrivateKey(dkim.privateKey)
  return async (raw) => {
    const message = Buffer.from(raw).toString('latin1')
    const cut = message.indexOf('\r\n\r\n')
    const fields = fieldsOf(cut === -1 ? message : message.slice(0, cut))
    const { names, lines } = chosen(fields)
    const bodyHash = createHash('sha256')
      .update(relaxedBody(cut === -1 ? '' : message.slice(cut + 4)), 'latin1')
      .digest('base64')
    const head = signatureHead(dkim, names, bodyHash)
    const signature = await signed([...lines, relaxedField(head)].join('\r\n'), key)
    const header = `${head}${signature.replace(/(.{70})(?=.)/g, '$1\r\n ')}\r\n`
    return Buffer.concat([Buffer.from(header, 'latin1'), raw])
  }
}

const signed = (text: string, key: KeyObject): Promise<string> =>
  new Promise((resolve, reject) => {
    sign('sha256', Buffer.from(text, 'latin1'), key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })

const signatureHead = (dkim: DkimKey, names: readonly string[], bodyHash: string): string => {
  const list = names.join(':').replace(/(.{40,60}:)(?=.)/g, '$1\r\n ')
  return `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${dkim.domain};\r\n s=${dkim.selector};\r\n h=${list};\r\n bh=${bodyHash};\r\n b=`
}

interface Field {
  readonly name: string
  readonly line: string
}

const fieldsOf = (head: string): readonly Field[] =>
  head.split(/\r\n(?![ \t])/).map((line) => ({ name: line.slice(0, line.indexOf(':')).trim().toLowerCase(), line }))

/** Section 5.4.2: of several fields with one name the last one is signed first; a name without a field adds nothing to the hash. */
const chosen = (fields: readonly Field[]): { readonly names: readonly string[]; readonly lines: readonly string[] } => {
  const byName = signedNames.map((name) => ({ name, found: fields.filter((field) => field.name === name.toLowerCase()).reverse() }))
  return {
    names: byName.flatMap(({ name, found }) => [...found.map(() => name), name]),
    lines: byName.flatMap(({ found }) => found.map((field) => relaxedField(field.line))),
  }
}

/** Section 3.4.2. */
const relaxedField = (line: string): string => {
  const colon = line.indexOf(':')
  const value = line
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`
}

/** Section 3.4.4. Only what has to change is matched: most lines have single spaces. */
const relaxedBody = (body: string): string => {
  const text = body.replace(/[ \t]{2,}|\t/g, ' ').replaceAll(' \r\n', '\r\n')
  let end = text.endsWith(' ') ? text.length - 1 : text.length
  while (end >= 2 && text.startsWith('\r\n', end - 2)) end -= 2
  return end === 0 ? '' : `${text.slice(0, end)}\r\n`
}
