/** One event of the page's stream, and when it came. */
export interface Heard {
  readonly name: string
  readonly sequence: number
  readonly announce: string
  readonly paths: readonly string[]
  readonly at: number
}

export interface LiveReader {
  readonly heard: readonly Heard[]
  close(): void
}

const parseBlock = (block: string): Heard | undefined => {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  )
  const data = fields.get('data')
  if (data === undefined) return undefined
  const { sequence = 0, announce = '', paths = [] }: Partial<Heard> = JSON.parse(data)
  return { name: fields.get('event') ?? 'message', sequence, announce, paths, at: Date.now() }
}

/** Reads the live stream as a browser does (WHATWG HTML, 9.2). Resolves when it is open. */
export const openLiveReader = async (url: string, after?: number): Promise<LiveReader> => {
  const abort = new AbortController()
  const response = await fetch(`${url}/events${after === undefined ? '' : `?after=${after}`}`, { signal: abort.signal })
  if (response.status !== 200 || response.body === null) throw new Error(`/events answered ${response.status}`)
  const heard: Heard[] = []
  const listen = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder()
    let rest = ''
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      heard.push(...blocks.flatMap((block) => parseBlock(block) ?? []))
    }
  }
  // It ends when it is closed here, or when the server stops; what was heard stays.
  listen(response.body).catch(() => undefined)
  return { heard, close: () => abort.abort() }
}
