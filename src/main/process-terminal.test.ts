import { expect, it } from 'vitest'
import { processMachine } from './machine.ts'

it('leaves no listener on the process’s output, however many machines one process makes', () => {
  const { stdin, stdout, stderr } = process
  const listeners = () => [stdin, stdout, stderr].map((stream) => stream.listenerCount('error'))
  const before = listeners()
  for (let i = 0; i < 3; i++) processMachine({})
  expect(listeners()).toEqual(before)
})
