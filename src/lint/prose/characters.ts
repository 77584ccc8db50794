/**
 * Character classes by code unit, from fixed ranges and not from the engine's Unicode tables: those differ between engines
 * and versions, and the browser and the server must cut every text alike.
 */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Letters of every script below the surrogates; general punctuation, symbols, box drawing and CJK punctuation are none. */
const isWideLetter = (code: number): boolean =>
  code >= 0xc0 &&
  code !== 0xd7 &&
  code !== 0xf7 &&
  !(code >= 0x2000 && code <= 0x2bff) &&
  !(code >= 0x2e00 && code <= 0x303f) &&
  !(code >= 0xd800 && code <= 0xf8ff) &&
  !(code >= 0xfe00 && code <= 0xfe6f) &&
  code < 0xfeff

export const isLetter = (code: number): boolean => isAsciiLetter(code) || (code > 127 && isWideLetter(code))

export const isWordCharacter = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

export const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || isLineEnd(code) || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000
