import type { Command } from 'commander'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface AlertSecretOptions extends SessionOptions {
  readonly renew?: boolean
}

// Beside the answer, so that the secret alone can be caught by a script.
const adviceOf = (baseUrl: string): string => `
Send it as a bearer token, or as the last part of the address for senders that can only be given one:
    ${baseUrl}/intake/alertmanager     Prometheus Alertmanager, Grafana alerting
    ${baseUrl}/intake/generic          {"key": "checkout-errors", "state": "firing" or "resolved", "title": …, "labels": {…}}

An alert becomes a proposal; a person publishes it. "forthright status" shows what waits.
`

const tell = async (session: Session, renew: boolean): Promise<ExitCode> => {
  const found = await session.client.ask((api) => api.POST('/api/alerts/secret', { body: { renew } }))
  if (!found.ok) return tellRefusal(session, found.refusal)
  const told = answer(session, found.value, () => `${found.value.secret}\n`)
  if (!session.isJson) session.machine.terminal.err(adviceOf(session.client.baseUrl))
  return told
}

/** `forthright alert-secret`: what alert sources send. */
export const addAlertSecret = (program: Command, runner: Runner): void => {
  const command = program
    .command('alert-secret')
    .summary('show the secret that alert sources send')
    .description('Shows the secret that alert sources send, and where to. It is made when it is first asked for.')
    .option('--renew', 'replace it; senders that use the old one are refused from now on')
  addServerFlags(command).action((options: AlertSecretOptions) =>
    runner.onServer(options, (session) => tell(session, options.renew ?? false)),
  )
}
