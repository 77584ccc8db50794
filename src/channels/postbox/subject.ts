const encodedWord = /=\?utf-8\?([QB])\?([^?]*)\?=/gi

const unquoted = (text: string): Buffer => {
  const bytes = text.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** The Subject of a finished message as its reader will see it: unfolded, its UTF-8 encoded words (RFC 2047) read. */
export const subjectOfMail = (raw: string): string => {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
  const value = /^subject:[ \t]*(.*)$/im.exec(head)?.[1] ?? ''
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(encodedWord, (_all, kind: string, text: string) =>
      (kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : unquoted(text)).toString('utf8'),
    )
    .trim()
}
