import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a node and its database, and fails as networks do. */
export interface DatabaseProxy {
  readonly url: string
  /** From now on bytes go nowhere, and no connection is closed. */
  hang(): void
  /** Breaks every connection; new ones are taken. */
  cut(): void
  /** Breaks the connections at the moment when the database has answered `text`, and swallows the answer. */
  cutAtAnswer(text: string): void
  close(): Promise<void>
}

export const openProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const { hostname, port } = new URL(databaseUrl)
  const url = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isHanging = false
  let fatal: string | undefined
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const link = (from: Socket, to: Socket, isAnswer: boolean): void => {
    sockets.add(from)
    from.on('error', () => undefined)
    from.on('close', () => to.destroy())
    from.on('data', (bytes) => {
      if (isHanging) return
      if (isAnswer && fatal !== undefined && bytes.includes(fatal)) cut()
      else to.write(bytes)
    })
  }
  const server = createServer((client) => {
    const database = connect(Number(port), hostname)
    link(client, database, false)
    link(database, client, true)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  url.port = String(address.port)
  return {
    url: url.href,
    hang: () => {
      isHanging = true
    },
    cut,
    cutAtAnswer: (text) => {
      fatal = text
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
