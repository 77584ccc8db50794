import type { Hono } from 'hono'
import { affectedPath } from '../../render/page/component-list.tsx'
import type { Backend } from '../backend.ts'
import { answerAffected } from './affected-form.ts'
import { browserLanguage } from './browser-language.ts'
import { answerLink, linkKinds } from './link-pages.ts'
import type { PersonDeps } from './person-deps.ts'
import { answerProposalLink } from './proposal-page.tsx'
import { answerOwnQuestions, answerQuestions, answerSimilar } from './question-pages.ts'
import { answerSubscribe } from './subscribe-form.ts'

/** Forms and links for people, all of them without script. */
export const mountPerson = (app: Hono, deps: PersonDeps): void => {
  const answered = async (answer: (backend: Backend) => Promise<Response>): Promise<Response> => {
    const backend = deps.backend()
    if (!backend) return deps.pages.message(503, 'unavailable', { 'Retry-After': '30' })
    await deps.standing.current()
    return answer(backend)
  }
  /** A link leads here out of a mail: where nobody knows whose it is, the browser says in which language. */
  const linked = (request: Request): PersonDeps => {
    const language = browserLanguage(request)
    return language === undefined ? deps : { ...deps, pages: deps.pages.speaking(language) }
  }
  const methodWrong = (allow: string) => (): Response => deps.pages.message(405, 'methodWrong', { Allow: allow })

  app.post('/subscribe', (c) => answered((backend) => answerSubscribe(deps, backend, c.req.raw)))
  app.on(['GET', 'POST'], affectedPath, (c) => answered((backend) => answerAffected(deps, backend, c.req.raw)))
  app.all(affectedPath, methodWrong('GET, HEAD, POST'))
  for (const kind of linkKinds) {
    const path = `/s/${kind}/:token`
    app.on(['GET', 'POST'], path, (c) =>
      answered((backend) => answerLink(linked(c.req.raw), backend, c.req.raw, { kind, token: c.req.param('token') ?? '' })),
    )
    app.all(path, methodWrong('GET, HEAD, POST'))
  }
  const questions = '/incidents/:incidentId/questions'
  app.on(['GET', 'POST'], questions, (c) =>
    answered((backend) => answerQuestions(deps, backend, c.req.raw, c.req.param('incidentId') ?? '')),
  )
  app.all(questions, methodWrong('GET, HEAD, POST'))
  app.on(['GET', 'POST'], '/s/questions/:token', (c) =>
    answered((backend) => answerOwnQuestions(linked(c.req.raw), backend, c.req.raw, c.req.param('token') ?? '')),
  )
  app.all('/s/questions/:token', methodWrong('GET, HEAD, POST'))
  app.post('/s/questions/:token/similar', (c) => answered((backend) => answerSimilar(deps, backend, c.req.raw, c.req.param('token') ?? '')))
  app.all('/s/questions/:token/similar', methodWrong('POST'))
  app.on(['GET', 'POST'], '/p/:token', (c) =>
    answered((backend) => answerProposalLink(deps, backend, c.req.raw, c.req.param('token') ?? '')),
  )
  app.all('/p/:token', methodWrong('GET, HEAD, POST'))
}
