import { expect, it } from 'vitest'
import { kindLikeness, kindsOf, signsOf } from './asked-kind.ts'
import { foldWord } from './word-list.ts'

const kindsIn = (text: string): number =>
  kindsOf(text.split(' ').reduce((found, word) => found | signsOf(foldWord(word.normalize('NFKD').replace(/\p{M}/gu, ''))), 0))

// Each row one kind. The last has the last sign: one more than fit into the bits of a number would make it the first kind.
const asked = [
  ['when is it over', 'how long will it take', 'wie lange noch', 'wann ist es vorbei', 'will it arrive today'],
  ['when did it begin', 'wann hat es angefangen'],
  ['is anything lost', 'ist etwas verloren', 'have files gone missing'],
  ['was anything stolen', 'wurde etwas gestohlen', 'have the hackers hacked us'],
  ['do we get a refund', 'bekommen wir eine gutschrift', 'can i have my money back', 'wer zahlt das'],
  ['what shall we do', 'must i reset it', 'muss ich neu starten'],
  ['is there a workaround', 'was kann ich solange nehmen', 'how can i write meanwhile'],
  ['why is it down', 'woran liegt es', 'how could this happen', 'was ist der grund'],
  ['will it happen again', 'passiert das nochmal', 'how do you prevent it'],
  ['does it concern us too', 'bin ich auch betroffen', 'which lists are affected'],
  ['are the numbers correct', 'stimmen die zahlen', 'is my pass still valid'],
  ['do you tell the guests', 'sagt ihr den leuten bescheid'],
  ['where is it', 'wo ist das'],
  ['is it the same', 'ist es derselbe'],
  ['whom do i ask', 'wen kann ich fragen', 'do you have a hotline'],
] as const

it('tells what kind of thing is asked, in English and German', () => {
  const found = asked.map((texts) => texts.map(kindsIn))
  for (const kinds of found) for (const kind of kinds) expect(kindLikeness(kind, kinds[0] ?? 0)).toBeGreaterThan(0.5)
  found.forEach(([one = 0], i) => {
    for (const [other = 0] of found.slice(i + 1)) expect(kindLikeness(one, other)).toBe(0)
  })
})
