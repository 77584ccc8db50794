import { describe, expect, it } from 'vitest'
import { replyWordsOf } from './reply-words.ts'

const own = 'Does the export of Friday have to be sent again?'

const cut = [
  'Regards\nBob',
  'Regards,\nBob Example',
  'Kind regards\n\nBob Example\nHead of Sales\nExample Ltd\n+44 20 5550 1000',
  'Best regards, Bob',
  'Best, Bob',
  'Best\nBob',
  'With best wishes\nBob van der Example',
  'All the best,\nbob',
  'Yours sincerely,\nB. Example-Sample',
  'Thanks,\nBob',
  'Thanks!\nBob',
  'Thanks',
  'Thanks in advance,\nBob Example',
  'Many thanks\nBob',
  'Thank you very much.\n\nBob Example',
  'Thanks and regards\nBob Example',
  'Thanks Bob',
  'Cheers, Bob',
  'Cheers\nBob\n\nSent from my iPhone',
  'thx bob',
  'BR\nBob',
  '— Bob',
  '-Bob Example',
  'Mit freundlichen Grüßen\nAnna Kunde',
  'Mit freundlichen Grüssen\n\nAnna Kunde\nBeispiel GmbH\nTel. +49 30 5550100',
  'Mit freundlichem Gruß\nAnna Kunde',
  'Freundliche Grüße, Anna Kunde',
  'Viele Grüße\nAnna',
  'Viele Grüße aus Hamburg\nAnna Kunde',
  'Beste Grüße\nDr. Anna Kunde',
  'Liebe Grüße Anna',
  'Grüße\nAnna',
  'Gruß, Anna',
  'LG',
  'LG Anna',
  'lg\nanna',
  'VG\nAnna Kunde\n\nVon meinem iPhone gesendet',
  'MfG A. Kunde',
  'Danke und viele Grüße\nAnna Kunde',
  'Vielen Dank im Voraus!\nAnna Kunde',
  'Danke\nAnna',
  'Besten Dank und freundliche Grüße\n\nAnna von Kunde',
  'Hochachtungsvoll\nAnna Kunde',
  'Sent from my iPhone',
  'Von meinem iPhone gesendet',
  'Gesendet von Outlook für Android',
]

const kept = [
  'Regards the second point, does it hold for imports as well?',
  'Thanks to your team the export came.\nDoes the import wait?',
  'Thanks for the notice. Does the import wait?',
  'Thanks,\nbut does the import wait as well?',
  'Thank you.\n\nDoes the import wait as well?',
  'Best would be a time.\nIs there one?',
  'Cheers to whoever found it. Is it over?',
  'Which is it?\nBest guess is enough.',
  'Two things:\n- Exports\n- Imports',
  'Danke, aber wann geht es weiter?',
  'Danke für die Meldung.\nWann geht es weiter?',
  'Danke\n\nWann geht es weiter?',
  'Dank Ihrer Hilfe läuft der Export.\nWas ist mit dem Import?',
  'Viele Grüße aus Ihrer App kommen doppelt an. Ist das bekannt?',
  'Grüße werden nicht verschickt.\nIst das derselbe Fehler?',
  'LG als Kürzel fehlt im Formular. Kommt es wieder?',
  'Beste Lösung wäre ein Termin.\nGibt es einen?',
  'Gruß und Text fehlen in jeder Mail. Warum?',
]

describe('a signature', () => {
  it.each(cut)('is cut away: %j', (signature) => {
    expect(replyWordsOf(`${own}\n\n${signature}\n\nOn 11/3/26 10:02, Example Status wrote:\n> Exports wait.\n`)).toBe(own)
    expect(replyWordsOf(`${own}\n${signature}`)).toBe(own)
  })

  it.each(kept)('is none: %j', (text) => {
    expect(replyWordsOf(text)).toBe(text)
  })

  it('ends before a postscript or another question', () => {
    expect(replyWordsOf(`${own}\n\nRegards\nBob Example\n\nPS: Imports too?`)).toBe(`${own}\n\nPS: Imports too?`)
    expect(replyWordsOf(`${own}\n\nGrüße\nAnna Kunde\n\nUnd der Import?`)).toBe(`${own}\n\nUnd der Import?`)
  })

  it('may be all there is', () => {
    expect(replyWordsOf('Thanks,\nBob')).toBe('')
  })
})
