import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { buildAudienceFacts } from '../../../test/build/due-facts.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { Severity } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import { defaultClockPolicy } from '../policy/clock-policy.ts'
import { plusSeconds } from '../time.ts'
import { previewClock } from './clock-preview.ts'
import { previewText } from './clock-preview-words.ts'

const saturday = at('2026-11-28T01:10:00Z')
const previewOf = (severity: Severity, hours: number, language: Language = 'en', when = saturday) => {
  const invented = { severity, at: when }
  const audiences = [buildAudienceFacts(1, 'Europe/Berlin')]
  const asked = previewClock({ page: buildPage(), audiences }, invented, plusSeconds(when, hours * 3600))
  return previewText(asked, invented, {
    language,
    zone: berlin,
    nameOf: () => 'Partners',
    told: defaultClockPolicy.bySeverity[severity].milestones,
  })
}

describe('the preview of a policy', () => {
  it('says what a critical incident at ten past two on a Saturday would ask for', () => {
    expect(previewOf('critical', 4)).toEqual([
      'A critical incident at 02:10 on a Saturday would ask for:',
      '02:20: the first notice',
      '02:50 to 04:20, every 30 minutes: an update, if nothing changes before',
      '05:20: an update, if nothing changes before',
      'Besides, as soon as it happens: that it has begun, that the cause is known, that a fix is being watched, that something else works or fails, that it is over.',
    ])
  })

  it('counts the words around office hours in', () => {
    const thursday = at('2026-11-26T15:10:00Z')
    expect(previewOf('major', 3, 'de', thursday)).toEqual([
      'Ein erheblicher Vorfall an einem Donnerstag um 16:10 Uhr würde verlangen:',
      '16:30 Uhr: die erste Meldung',
      '17:30 Uhr: eine Meldung zum Stand, wenn sich vorher nichts ändert',
      '18:30 Uhr: eine Meldung zum Stand, wenn sich vorher nichts ändert',
      'Dazu, sobald es so weit ist: dass sie begonnen hat, dass die Ursache bekannt ist, dass eine Behebung beobachtet wird, dass etwas anderes geht oder ausfällt, dass sie vorbei ist.',
    ])
  })

  it('asks nothing by the clock of a minor one', () => {
    expect(previewOf('minor', 48).slice(1)).toEqual([
      'nothing by the clock',
      'Besides, as soon as it happens: that it has begun, that it is over.',
    ])
  })
})
