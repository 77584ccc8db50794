import type { Component } from '../component/component.ts'
import type { Incident } from '../incident/incident.ts'
import { inMinutes } from '../notice/next-word.ts'
import type { Notice } from '../notice/notice.ts'
import { clockText, spanWords } from '../notice/times.ts'
import { listed } from '../notice/wording/phrases.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import type { Contact, Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import { withoutBlanks } from './blanks.ts'
import type { PlaceholderName } from './placeholders.ts'
import type { TemplateNextWord } from './template.ts'
import { templateWordsOf } from './template-words.ts'

/** What placeholders stand for in one draft; a name that is missing is not known there. */
export type TemplateValues = Readonly<Partial<Record<PlaceholderName, string>>>

export interface TemplateGround {
  readonly draft: Notice
  /** As it will stand when everything pending has taken effect. */
  readonly incident: Pick<Incident, 'startedAt' | 'window' | 'contact'>
  readonly page: Pick<Page, 'name' | 'zone' | 'contact'>
  readonly components: readonly Pick<Component, 'id' | 'name'>[]
  readonly now: Instant
}

/** When the next word comes by what a template says; undefined where it says nothing. */
export const nextWordAt = (nextWord: TemplateNextWord | null, opening: Instant | undefined, now: Instant): Instant | undefined =>
  nextWord === null ? undefined : nextWord === 'opening' ? opening : inMinutes(now, nextWord)

// More names than these nobody reads in a sentence.
const mostNames = 6

const namesText = (names: readonly string[], language: Notice['language']): string => {
  const words = templateWordsOf(language)
  const rest = names.length - mostNames
  return listed(rest > 0 ? [...names.slice(0, mostNames), words.more(rest)] : names, words.and)
}

const contactText = ({ name, email, phone, url }: Contact): string => {
  const ways = [email, phone, url].filter((way) => way !== null).join(', ')
  return name === null ? ways : `${name} (${ways})`
}

/** What the draft and its surroundings know, in the language of the notice. */
export const templateValues = (
  { draft, incident, page, components, now }: TemplateGround,
  promisedAt: Instant | undefined,
): TemplateValues => {
  const { language, content, change } = draft
  const wording = wordingOf(language)
  const time = (at: Instant): string => clockText(at, page.zone, wording, now)
  const names = change.affected.flatMap(({ componentId }) => components.find(({ id }) => id === componentId)?.name ?? [])
  const { window } = incident
  const span = window && spanWords(window.startsAt, window.endsAt, page.zone, wording, now)
  const contact = incident.contact ?? draft.contact ?? page.contact
  const next = promisedAt ?? content.slots.nextUpdate?.by
  const known: Readonly<Partial<Record<PlaceholderName, string | null | undefined>>> = {
    component: names[0],
    components: names.length === 0 ? null : namesText(names, language),
    start: time(content.slots.since ?? incident.startedAt),
    window: span && templateWordsOf(language).span(span.from.text, span.to.text),
    next_update: next && time(next),
    organisation: page.name,
    contact: contact && contactText(contact),
    incident: change.title,
    severity: templateWordsOf(language).severities[change.severity],
  }
  return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value ? [[name, withoutBlanks(value)]] : [])))
}
