import type { FaultCode } from '../../core/faults.ts'
import type { Language } from '../../core/page/page.ts'
import type { Fault } from '../../core/result.ts'
import { pagePolicy } from '../../render/page/policy.ts'
import { renderMessagePage } from '../../render/page/subscription-pages.tsx'
import type { Assets } from '../../render/page-state.ts'
import { statusOf } from '../problem.ts'
import { transportHeaders } from '../public/document-headers.ts'
import { barePage } from './bare-page.tsx'
import type { Standing } from './standing.ts'
import { type MessageName, messageOf } from './words.ts'

/** For a page whose address holds no token: its forms name their origin, which without a referrer is "null" on plain http. */
export const namesItsOrigin = { 'Referrer-Policy': 'same-origin' } as const

/** Answers made for one person: kept by nobody, told to no other site, without script of their own. */
export interface PersonPages {
  html(status: number, body: string, more?: Readonly<Record<string, string>>): Response
  /** `about` is the path of what it is about, for a message that leads there. */
  message(status: number, name: MessageName, more?: Readonly<Record<string, string>>, about?: string): Response
  refusal(fault: Fault): Response
  /** The same in the language of whoever is answered, instead of that of the page. */
  speaking(language: Language): PersonPages
}

const messageOfCode: Partial<Record<FaultCode, MessageName>> = {
  'subscription.link_invalid': 'linkInvalid',
  'entity.missing': 'linkInvalid',
  'rate.limited': 'tooMany',
  'question.too_many': 'tooMany',
  'question.closed': 'questionsClosed',
  'question.off': 'questionsOff',
  'request.foreign_origin': 'foreignOrigin',
  'route.missing': 'notFound',
  'route.method_wrong': 'methodWrong',
  'server.broken': 'broken',
}

const messageNameOf = (code: FaultCode): MessageName =>
  messageOfCode[code] ?? (statusOf(code) === 503 || statusOf(code) === 412 ? 'unavailable' : 'unreadable')

const headersFor = (body: string, isSecure: boolean): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': pagePolicy(body),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...Object.fromEntries(transportHeaders(isSecure)),
})

export const createPersonPages = (standing: Standing, assets: Assets, isSecure: () => boolean, spoken?: Language): PersonPages => {
  const html: PersonPages['html'] = (status, body, more) =>
    new Response(body, { status, headers: { ...headersFor(body, isSecure()), ...more } })
  const message: PersonPages['message'] = (status, name, more, about) => {
    const state = standing.known
    const language = spoken ?? state?.page.language ?? 'en'
    const words = messageOf(language, name)
    const way = about === undefined || words.about === undefined ? {} : { way: { path: about, text: words.about } }
    if (!state) return html(status, barePage(words), more)
    return html(status, renderMessagePage({ ...state, page: { ...state.page, language } }, assets, { ...words, ...way }), more)
  }
  return {
    html,
    message,
    speaking: (language) => createPersonPages(standing, assets, isSecure, language),
    refusal: ({ code, retryAfter }) =>
      message(statusOf(code), messageNameOf(code), retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) }),
  }
}
