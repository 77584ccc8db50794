import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replyWordsOf } from './reply-words.ts'

const own = 'Does the export of Friday have to be sent again?'
const quoted = '> Exports wait.\n>\n> Next update by 14:00.'

const top: readonly (readonly [string, string])[] = [
  ['Gmail', `${own}\n\nOn Tue, Nov 3, 2026 at 10:02 AM Example Status <status@example.org> wrote:\n\n${quoted}`],
  [
    'Gmail, broken',
    `${own}\n\nOn Tue, Nov 3, 2026 at 10:02 AM Example Status <\nreply+0123@example.org>\nwrote:\n\n${quoted}\n\n\n-- \nAda Example`,
  ],
  ['Gmail, German', `${own}\n\nAm Di., 3. Nov. 2026 um 10:02 Uhr schrieb Example Status <\nstatus@example.org>:\n\n${quoted}`],
  ['Apple Mail', `${own}\n\n> On 3. Nov 2026, at 10:02, Example Status <status@example.org> wrote:\n> \n> Exports wait.`],
  ['Apple Mail, unquoted', `${own}\n\nOn 3 Nov 2026, at 10:02, Example Status <status@example.org> wrote:\n\nExports wait.`],
  [
    'Apple Mail, German',
    `${own}\n\nVon meinem iPhone gesendet\n\n> Am 03.11.2026 um 10:02 schrieb Example Status <status@example.org>:\n> \n> Es`,
  ],
  ['Thunderbird', `${own}\n\nOn 11/3/26 10:02, Example Status wrote:\n${quoted}\n`],
  ['Thunderbird, German', `${own}\n\nAm 03.11.26 um 10:02 schrieb Example Status:\n${quoted}\n`],
  [
    'Outlook',
    `${own}\n\n________________________________\nFrom: Example Status <status@example.org>\nSent: Tuesday, November 3, 2026 10:02 AM\nTo: ada@example.com\nSubject: Exports wait\n\nExports wait.`,
  ],
  [
    'Outlook, German, with a signature',
    `${own}\n\n-- \nAda Example | Beispiel GmbH\n\nVon: Example Status <status@example.org>\nGesendet: Dienstag, 3. November 2026 10:02\nAn: ada@example.com\nBetreff: Es wartet\n\nEs wartet.`,
  ],
  ['Outlook of old', `${own}\n\n-----Ursprüngliche Nachricht-----\nVon: Example Status\nEs wartet.`],
  [
    'Outlook for iOS',
    `${own}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: X <x@example.org>\nDate: Today\nTo: me\n\nGone`,
  ],
  ['A telephone', `${own}\n\nSent from my iPhone`],
  ['Lines of DOS', `${own}\r\n\r\nOn 11/3/26 10:02, Example Status wrote:\r\n> Exports wait.\r\n`],
  ['Forwarded', `${own}\n\n---------- Forwarded message ---------\nFrom: somebody\nWords of theirs.`],
]

describe('what somebody wrote into a reply', () => {
  it.each(top)('is above the quotation: %s', (_name, text) => {
    expect(replyWordsOf(text)).toBe(own)
  })

  it('is below the quotation, or between its lines', () => {
    expect(replyWordsOf(`Am 03.11.26 um 10:02 schrieb Example Status:\n${quoted}\n\n${own}\n\n-- \nAda`)).toBe(own)
    expect(replyWordsOf(`On 11/3/26 10:02, Example wrote:\n> Exports wait.\nAll of them?\n> Until 14:00.\nWhich zone?`)).toBe(
      'All of them?\nWhich zone?',
    )
  })

  it.each([
    'From what I see, exports wait. Is that so?',
    'On Monday our partner wrote that it works.\nDoes it?',
    'Von hier aus geht es nicht.\nAn wen wende ich mich?',
    'Two things:\n- exports\n- imports\n\nWhich of them?',
  ])('is left alone where it only looks like a quotation: %s', (text) => {
    expect(replyWordsOf(text)).toBe(text)
  })

  it('may be nothing', () => {
    expect(replyWordsOf(`\n\nSent from my iPhone\n\n${quoted}`)).toBe('')
    expect(replyWordsOf('-- \nAda Example')).toBe('')
  })

  it('is found quickly, and never grows, whatever comes', () => {
    const piece = fc.constantFrom('>', 'On ', 'wrote', ' 10:02', ':', '\n', 'From: ', 'Sent: ', '--', '_____________', 'a', ' ', '\r', 'é')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => replyWordsOf(pieces.join('')).length <= pieces.join('').length),
      { numRuns: 200 },
    )
    const began = performance.now()
    for (const bomb of ['\n', '_________\n', 'On wrote ', 'On 10:02\n', 'From: \n', '> '.repeat(50)]) replyWordsOf(bomb.repeat(100_000))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
