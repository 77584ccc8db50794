/** Text as bytes, made as fast as it is taken; whoever hangs up ends the making. */
export const byteStream = (chunks: AsyncIterable<string> | Iterable<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await source.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => void (await source.return?.()),
  })
}
