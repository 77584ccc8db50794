import { createServer, type RequestListener } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, runIn } from './desk.ts'

const control = /[^\P{Cc}\n]|\u202e/u

describe('hostile arguments', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())
  const opening = ['open', '--severity', 'minor', '--now', 'It fails.']

  it.each([
    ['an escape sequence', 'a\u001b[2Jb'],
    ['a line break', 'a\nb'],
    ['a direction override', 'a\u202eb'],
    ['half a character', 'a\ud800'],
    ['nothing', '  '],
    ['far too much', 'x'.repeat(100_000)],
  ])('in a title are refused: %s', async (_what, title) => {
    const { code, out, err } = await desk.run(...opening, '--title', title)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('--title: ')])
  })

  it.each(['=', '=partial_outage', 'Checkout=', 'Checkout', '=='.repeat(500), '__proto__=partial_outage'])(
    'are no component: %s',
    async (component) => {
      expect(await desk.run(...opening, '--title', 'x', '--component', component)).toMatchObject({ code: 2, out: '' })
    },
  )

  it.each([
    ['publish', '../../tokens'],
    ['publish', '--undo', 'x/../../page'],
    ['publish', '--proposal', '?state=waiting'],
    ['correct', '#', '--reason', 'x', '--now', 'y'],
    ['token', 'revoke', '%2e%2e'],
  ])('never become another path: %s %s', async (...args) => {
    const { code, err } = await desk.run(...args)
    expect([code, err]).toEqual([2, expect.stringContaining('There is nothing with this id.')])
  })

  it('say nothing on the terminal that moves its cursor', async () => {
    const { err } = await desk.run('publish', '--incident', 'x\u001b]0;owned\u0007\u009b2J', '--now', 'x')
    expect(err).toMatch(/is no open incident/)
    expect(err).not.toMatch(control)
  })

  it.each(['ftp://example.org', 'https://user:pw@example.org', 'http://example.org/path', 'nonsense'])(
    'are no address of a server: %s',
    async (url) => {
      expect(await desk.run('status', '--url', url)).toMatchObject({ code: 2, err: expect.stringContaining('--url cannot be used') })
    },
  )

  it('end no header', async () => {
    const { code, err } = await desk.run('status', '--token', 'x\r\nX-Evil: 1')
    expect([code, err]).toEqual([2, expect.stringContaining('--token is no token')])
  })
})

describe('a server that is none of ours', () => {
  const opened: (() => void)[] = []
  afterEach(() => opened.splice(0).forEach((close) => void close()))
  const serve = (listener: RequestListener): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer(listener).listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
      })
      opened.push(() => void server.close())
    })
  const statusAt = (url: string) => runIn({}, ['status', '--url', url, '--token', 'ft_x'])

  it('is recognised by its HTML', async () => {
    const url = await serve(
      (_request, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    )
    expect(await statusAt(url)).toMatchObject({ code: 2, err: expect.stringContaining('(502, text/html) does not come from Forthright') })
  })

  it('is recognised when it says yes in HTML', async () => {
    const url = await serve((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'))
    expect(await statusAt(url)).toMatchObject({ code: 2, err: expect.stringContaining('is not JSON') })
  })

  it('gets no token by a redirect', async () => {
    const tokens: (string | undefined)[] = []
    const thief = await serve((request, response) => {
      tokens.push(request.headers.authorization)
      response.end('{}')
    })
    const url = await serve((_request, response) => void response.writeHead(307, { location: `${thief}/api/page` }).end())
    expect(await statusAt(url)).toMatchObject({ code: 2, err: expect.stringContaining('answers with a redirect') })
    expect(tokens).toEqual([])
  })

  it('cannot write over the terminal', async () => {
    const problem = { code: 'x', detail: '\u001b[2J\u202egone', hint: '\u009b1A', errors: [{ pointer: '\u0007', detail: '\u001b]8;;' }] }
    const url = await serve((_request, response) => void response.writeHead(418).end(JSON.stringify(problem)))
    const { code, err } = await statusAt(url)
    expect([code, control.test(err)]).toEqual([2, false])
  })

  it('that does not run is told with how to start it', async () => {
    expect(await statusAt('http://127.0.0.1:1')).toMatchObject({ code: 2, err: expect.stringContaining('forthright serve') })
  })
})
