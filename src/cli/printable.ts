// Controls other than tab and line feed move cursors and rewrite what stands above; the directional ones make text read backwards.
const hostile = /[^\P{Cc}\t\n]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Text of others, safe for a terminal. */
export const printable = (text: string): string => text.replace(hostile, '\ufffd')

/** JSON of any value, safe for a terminal and not one character different for a machine that parses it. */
export const jsonText = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(hostile, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
