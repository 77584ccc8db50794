import { wordList } from './word-list.ts'

/** Signs by which it is known what kind of thing a question asks for; German without umlauts, as words are compared. */
const signs = {
  when: 'when wann eta yet sincewhen dauerts absehbar dauer dauert soon bald before bevor rechtzeitig',
  how: 'how wie',
  began: 'began begin* start starts started beginn* begonnen begann angefangen anfing sincewhen',
  long: 'long longer lang lange langer',
  still: 'noch still',
  what: 'what was',
  loss: 'lost lose loses losing loss gone missing deleted erased verloren verlor* verlust* weg geloscht* futsch backup* recover* restorable wiederherstell* rett*',
  theft: 'stolen steal* theft leak* breach* hack* attack* taken took gestohlen geklaut* abgegriffen angriff* angegriffen',
  safe: 'safe safely safety secure* sicher sicherheit',
  money:
    'refund* reimburs* compensat* credit credits credited gutschrift* gutgeschrieben erstatt* ruckerstatt* entschadig* schadenersatz schadensersatz ruckbuch* zuruckzahl*',
  coins: 'money geld betrag',
  back: 'back zuruck',
  pay: 'pay pays cover covers zahlt zahlen bezahlt ubernehm* ubernimmt tragt',
  payer: 'who wer you sie ihr',
  must: 'must necessary notig muss* need should shall soll* brauch* required recommend*',
  have: 'have has haben',
  doing: 'do tun machen unternehmen',
  meanwhile:
    'meanwhile meantime workaround* instead alternative* solange zwischenzeit einstweilen stattdessen umweg* ausweich* uberbruck* trotzdem anyway another otherwise anderem',
  why: 'why warum wieso weshalb cause* causing reason* grund grunde ursache* woran wodurch liegt',
  happen: 'wrong schief los happen* passier* vorkomm* geschieht geschehen',
  again: 'again wieder nochmal nochmals erneut tomorrow morgen next nachste*',
  prevent: 'prevent* avoid* verhinder* vermeid*',
  affected: 'affect* concern* impact* betroffen* betrifft',
  which: 'which welche*',
  right: 'correct* right trust* wrong richtig* stimm* falsch* korrekt* valid* gilt gultig* gelten',
  inform: 'inform* tell tells notif* bescheid benachrichtig* contact* mitgeteilt',
  where: 'where wo woher wohin',
  price: 'cost costs price* kost* preis*',
  same: 'same derselbe dieselbe dasselbe gleiche*',
  come: 'will arriv* come comes receive get kommt kommen bekomm* krieg* erhalt*',
  today: 'today tonight heute',
  whom: 'whom wen wem hotline ansprechpartner*',
} as const

type Sign = keyof typeof signs

/** Each row one kind, by the signs that a question must hold together; several rows may mean the same kind. */
const rows = [
  ['time', 'when'],
  ['time', 'how', 'long'],
  ['time', 'still', 'long'],
  ['beginning', 'when', 'began'],
  ['time', 'come', 'today'],
  ['loss', 'loss'],
  ['loss', 'safe'],
  ['theft', 'theft'],
  ['theft', 'safe'],
  ['money', 'money'],
  ['money', 'coins', 'back'],
  ['money', 'payer', 'pay'],
  ['duty', 'must'],
  ['duty', 'what', 'doing'],
  ['duty', 'have', 'doing'],
  ['meanwhile', 'meanwhile'],
  ['cause', 'why'],
  ['cause', 'how', 'happen'],
  ['cause', 'what', 'happen'],
  ['recurrence', 'happen', 'again'],
  ['recurrence', 'prevent'],
  ['concerned', 'affected'],
  ['concerned', 'which'],
  ['validity', 'right'],
  ['told', 'inform'],
  ['whom', 'whom'],
  ['place', 'where'],
  ['price', 'price'],
  ['sameness', 'same'],
] as const satisfies readonly (readonly [string, ...Sign[]])[]

const kinds = [...new Set(rows.map(([kind]) => kind))]
const names = Object.keys(signs)
const signsIn = wordList(signs)

const bitOf = (sign: string): number => 1 << names.indexOf(sign)

/** The signs of one word, folded, as bits. */
export const signsOf = (word: string): number => signsIn(word).reduce((bits, sign) => bits | bitOf(sign), 0)

const needed = rows.map(([kind, ...all]) => ({ kind: 1 << kinds.indexOf(kind), bits: all.reduce((bits, sign) => bits | bitOf(sign), 0) }))

const heldBy = (found: number) => needed.filter(({ bits }) => (found & bits) === bits)

const [time, beginning] = [1 << kinds.indexOf('time'), 1 << kinds.indexOf('beginning')]

/** What kinds of thing are asked, as bits, by the signs of all words. */
export const kindsOf = (found: number): number => {
  const held = heldBy(found).reduce((all, { kind }) => all | kind, 0)
  // Since when it is down is not until when it is, whatever words they share.
  return held & beginning ? held & ~time : held
}

/** Those of the signs that say what kind of thing is asked, and so nothing of the thing. */
export const signsUsed = (found: number): number => heldBy(found).reduce((all, { bits }) => all | bits, 0)

const bitsIn = (bits: number): number => {
  let [count, rest] = [0, bits]
  for (; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How much of the kinds of two questions is the same, from 0 to 1. */
export const kindLikeness = (a: number, b: number): number => (a === b ? 1 : bitsIn(a & b) / Math.sqrt(bitsIn(a) * bitsIn(b)))
