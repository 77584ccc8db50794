import { expect, it } from 'vitest'
import { AnswerDesk } from './answer-desk.ts'

const room = () => {
  let text: string | null = null
  const write = (given: string | null): boolean => {
    text = given
    return true
  }
  return { storage: { read: () => text, write }, inBrowser: () => text }
}
const answer = (text: string) => ({ text, left: ['c'], isFurther: false })

it('keeps what is typed over a reload, and each tab’s beside the other’s', () => {
  const { storage, inBrowser } = room()
  const [one, other] = [new AnswerDesk(storage), new AnswerDesk(storage)]
  one.write('a', answer('By noon.'))
  other.write('b', answer('No.'))
  expect(new AnswerDesk(storage).answers()).toEqual({ a: answer('By noon.'), b: answer('No.') })
  one.drop('a')
  other.write('b', answer(''))
  expect([one.answers(), inBrowser()]).toEqual([{}, null])
})

it('says where the browser keeps nothing, and begins anew over what it cannot read', () => {
  const desk = new AnswerDesk({ read: () => '{"a": {"text": 1}, "b"', write: () => false })
  desk.write('a', answer('By noon.'))
  expect([desk.answers(), desk.isKeeping]).toEqual([{ a: answer('By noon.') }, false])
})
