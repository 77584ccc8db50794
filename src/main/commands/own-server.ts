import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OwnServer } from '../../cli/machine.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { startServer } from '../build.ts'
import { assetsFolder, edition } from '../edition.ts'
import { readPrivately } from '../keep-secret.ts'
import { openLog } from '../log.ts'
import { operatorTokenFile } from '../operator-token.ts'
import type { Environment, ReadFile } from '../options/read.ts'
import { parseOptions } from '../options.ts'

const optionsIn = (data: string, env: Environment): Environment => ({
  FORTHRIGHT_DATA: data,
  FORTHRIGHT_PORT: '0',
  FORTHRIGHT_OPS_PORT: '0',
  FORTHRIGHT_LOG_LEVEL: 'error',
  FORTHRIGHT_OPERATORS: 'oncall@quillon.example',
  FORTHRIGHT_HEADS_UP: 'support@quillon.example',
  FORTHRIGHT_UNDO_SECONDS: env.FORTHRIGHT_UNDO_SECONDS,
})

/** An empty server for the demonstration, on free ports, in a folder that goes when it is stopped. */
export const startOwnServer = async (env: Environment, readFile: ReadFile): Promise<Result<OwnServer>> => {
  const data = await mkdtemp(join(tmpdir(), 'forthright-demo-'))
  const options = parseOptions(optionsIn(data, env), readFile)
  if (!options.ok) return options
  const server = await startServer(options.value, {
    log: openLog(options.value.logLevel),
    version: edition.build,
    assetsFolder,
    onFatal: (reason) => {
      throw new Error(reason)
    },
  })
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(data, { recursive: true, force: true })
  }
  const token = await readPrivately(operatorTokenFile(data))
  if (token !== undefined) return ok({ url: server.url, token, stop })
  await stop()
  return refuse('store.unavailable', server.closed?.advice ?? 'The demonstration’s own server did not open its records.')
}
