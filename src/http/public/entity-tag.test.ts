import { describe, expect, it } from 'vitest'
import { entityTagOf, isTagNamed } from './entity-tag.ts'

const tag = '"abc-1"'

describe('If-None-Match', () => {
  it.each([tag, `W/${tag}`, '*', ' * ', `"x", ${tag}`, `W/"x",W/${tag}`, `"a,b", ${tag}`])('names the tag in %j', (header) => {
    expect(isTagNamed(header, tag)).toBe(true)
  })

  it.each(['"abc"', 'abc-1', '', '"abc-1', '"ABC-1"', `"x${tag}`, `"${'a'.repeat(5000)}", ${tag}`])('does not name it in %j', (header) => {
    expect(isTagNamed(header, tag)).toBe(false)
  })
})

describe('an entity tag', () => {
  it('differs when one byte differs', () => {
    expect(entityTagOf(Buffer.from('a'))).not.toBe(entityTagOf(Buffer.from('b')))
  })

  it('is a quoted string without anything that a header could trip over', () => {
    expect(entityTagOf(Buffer.from('a'))).toMatch(/^"[\w-]{27}"$/)
  })
})
