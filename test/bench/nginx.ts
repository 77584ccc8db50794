import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { HeaderList } from '../../src/http/public/document-headers.ts'
import { spawnPinned } from './pinned.ts'

export const hasNginx = spawnSync('nginx', ['-v']).error === undefined

export interface Contestant {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Headers that nginx makes itself. */
const own: readonly string[] = ['Content-Type', 'Content-Length', 'ETag', 'Content-Encoding']

const configOf = (folder: string, port: number, headers: HeaderList): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  access_log off; keepalive_requests 1000000000; sendfile on; tcp_nopush on; gzip_static on; etag on; open_file_cache max=100;
  types { text/html html; } charset utf-8;
  ${headers
    .filter(([name]) => !own.includes(name))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`)
    .join('\n  ')}
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port} backlog=4096; root ${folder}; }
}
`

const workerOf = (master: number): number => Number(readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ')[0])

const isAnswering = (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )

/** nginx with one worker and one file, compressed beforehand, with the headers that we send. */
export const startNginx = async (body: Buffer, headers: HeaderList): Promise<Contestant> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-nginx-'))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'index.html'), body)
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(body, { level: 9 }))
  const port = await freePort()
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, configOf(folder, port, headers))
  const child = spawnPinned(0, 'nginx', ['-c', config, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  const url = `http://127.0.0.1:${port}/`
  while (!(await isAnswering(url))) if (child.exitCode !== null) throw new Error('nginx did not start')
  return {
    url,
    pid: workerOf(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
