// What Greek, Cyrillic and other letters pass for, in pairs; of Unicode's table of confusable characters only what stands in for a Latin one.
const passesFor: Readonly<Record<string, string>> = {
  a: 'ΑαАаɑ',
  b: 'ΒβВвЬь',
  c: 'СсϹϲ',
  d: 'Ԁԁđ',
  e: 'ΕεЕеЭэ',
  g: 'ɡԌԍ',
  h: 'ΗНнҺһհ',
  j: 'ЈјϳͿ',
  k: 'ΚκКк',
  l: 'iI1|ΙιІіӀӏıłŁ',
  m: 'ΜМм',
  n: 'ΝηПпո',
  o: '0ΟοσОоøØօ',
  p: 'ΡρРр',
  q: 'Ԛԛ',
  r: 'Гг',
  s: 'Ѕѕ',
  t: 'ΤτТт',
  u: 'υИиս',
  v: 'νѴѵ',
  w: 'ωԜԝѡ',
  x: 'ΧχХх',
  y: 'ΥγУуҮү',
  z: 'Ζ',
}

const letters = new Map(Object.entries(passesFor).flatMap(([letter, alike]) => [...alike].map((one) => [one, letter] as const)))

const markup = /<[^<>]*>|\[\/?[a-z]+\]/gi

/** What is left of a name for the eye: without accents, case, blanks, punctuation and markup, and each letter as the Latin one that it passes for. */
export const skeletonOf = (name: string): string =>
  [...name.replace(markup, '').normalize('NFKD')]
    .map((character) => letters.get(character) ?? character.toLowerCase())
    .map((character) => letters.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')

const shortest = 4

/** Whether readers could take this for the organisation: its name stands in it, or what looks like its name. */
export const passesForOneOf = (name: string, organisationNames: readonly string[]): boolean => {
  const seen = skeletonOf(name)
  return organisationNames.map(skeletonOf).some((own) => own !== '' && (own.length < shortest ? seen === own : seen.includes(own)))
}
