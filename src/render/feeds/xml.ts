const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What XML 1.0 cannot hold at all (section 2.2); one such character would make the whole feed unreadable.
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text as XML content or attribute value. */
export const xmlText = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** An element whose content is XML already, or text when given as `{ text }`. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content?: string | readonly string[] | { readonly text: string },
): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('')
  if (content === undefined) return `<${name}${written}/>`
  const inner = typeof content === 'string' ? content : 'text' in content ? xmlText(content.text) : content.join('')
  return `<${name}${written}>${inner}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
