import { expect, it } from 'vitest'
import { prepareWhenAsked } from './prepare-when-asked.ts'

it('a document that could not be made is tried again for the next reader, one that could is made once', async () => {
  let asked = 0
  const preparedAt = prepareWhenAsked(
    async (path) => {
      asked += 1
      if (asked === 1) throw new Error('a full disk')
      return { path, mediaType: 'text/plain; charset=utf-8', body: 'words' }
    },
    () => true,
  )
  await expect(preparedAt('/words')).rejects.toThrow('a full disk')
  await expect(preparedAt('/words')).resolves.toBeDefined()
  await expect(preparedAt('/words')).resolves.toBeDefined()
  expect(asked).toBe(2)
})
