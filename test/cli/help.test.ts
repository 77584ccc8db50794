import { describe, expect, it } from 'vitest'
import { runIn } from './desk.ts'

const commands = [
  'serve',
  'demo',
  'status',
  'open',
  'publish',
  'correct',
  'resolve',
  'service-levels',
  'hold',
  'release',
  'lint',
  'token',
  'alert-secret',
  'backup',
  'restore',
  'verify',
  'verify-record',
]
const nowhere = { FORTHRIGHT_DATA: '/nonexistent' }

describe('help', () => {
  it('lists every command, the main job first', async () => {
    const { code, out } = await runIn(nowhere, ['--help'])
    const listed = [...out.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name)
    expect([code, listed.filter((name) => commands.includes(name ?? ''))]).toEqual([0, commands])
  })

  it.each(commands)('explains %s without a server', async (command) => {
    const { code, out } = await runIn(nowhere, [command, '--help'])
    expect([code, out]).toEqual([0, expect.stringContaining(`Usage: forthright ${command}`)])
  })

  it('shows examples where a command takes many flags', async () => {
    const outs = await Promise.all(['open', 'publish', 'correct', 'resolve', 'lint'].map((command) => runIn(nowhere, [command, '--help'])))
    expect(outs.filter(({ out }) => /Examples?:\n {2}forthright /.test(out))).toHaveLength(5)
  })

  it.each([
    ['open', '--title <text> --severity <severity> [options]'],
    ['correct', '--reason <text> [options] <notice>'],
    ['hold', '--reason <text> [options]'],
  ])('shows what %s cannot do without', async (command, usage) => {
    expect((await runIn(nowhere, [command, '--help'])).out).toContain(`Usage: forthright ${command} ${usage}\n`)
  })

  it('names the impacts of a component', async () => {
    expect((await runIn(nowhere, ['open', '--help'])).out).toMatch(/--component.*major_outage/s)
  })

  it('tells the version', async () => {
    expect(await runIn(nowhere, ['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it('is what whoever says nothing gets, and counts as asked wrongly', async () => {
    expect(await runIn(nowhere, [])).toMatchObject({ code: 2, err: expect.stringContaining('Usage: forthright') })
  })
})

describe('a mistake at the terminal', () => {
  it.each([
    [['opne'], 'Did you mean open?'],
    [['undo', '--help'], "unknown command 'undo'"],
    [['update', 'cards'], 'Here that is "forthright publish --incident".'],
    [['status', '--jsn'], 'Did you mean --json?'],
    [['open', '--severity', 'minor'], "required option '--title <text>' not specified"],
    [['open', '--title', 'x', '--severity', 'huge'], 'Allowed choices are minor, major, critical'],
    [['open', '--title', 'x', '--severity', 'minor', '--publish', '--draft'], "'--draft' cannot be used with option '--publish'"],
    [['resolve'], "missing required argument 'incident'"],
    [['status', 'too', 'many'], 'too many arguments'],
    [['publish', '--not-known', 'everything'], 'Allowed choices are now, scope'],
    [['token', '--scope', 'root'], 'Allowed choices are page.read'],
    [['lint'], 'Give a file, or --jsonl'],
    [['lint', '--jsonl', 'file'], 'Give a file, or --jsonl'],
    [['backup'], "missing required argument 'file'"],
    [['hold'], "required option '--reason <text>' not specified"],
    [['correct', 'x'], "required option '--reason <text>' not specified"],
  ])('is told with what to do instead: %j', async (args, advice) => {
    expect(await runIn(nowhere, args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(advice) })
  })

  it('is told without colour codes', async () => {
    const { err } = await runIn(nowhere, ['open', '--severity', 'huge'])
    expect(err).not.toContain('\u001b')
  })
})
