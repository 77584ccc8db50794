import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'

describe('the German stemOf', () => {
  it.each([
    ['starten startet gestartet startete'],
    ['ausfall ausfälle ausfaelle ausfallen ausgefallen serverausfall zahlungsausfälle'],
    ['störung störungen stoerung netzwerkstörung'],
    ['kunde kunden kundinnen kund:innen kund*innen firmenkunden'],
    ['nutzer nutzern nutzerinnen'],
    ['löschen gelöscht loeschen gelöschte'],
    ['wiederherstellen wiederhergestellt wiederherzustellen'],
    ['anmelden angemeldet anzumelden'],
    ['datenbank datenbanken kundendatenbank'],
    ['dienst dienste diensten dienstes webdienst'],
    ['portal portale kundenportal'],
  ])('gives one stem for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
  })

  it.each([
    ['seiten', 'seit'],
    ['diensten', 'die'],
    ['vorfall', 'ausfall'],
    ['beispiel', 'spiel'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})
