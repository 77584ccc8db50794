import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTemplateText, type TemplatePiece, templateFaultText } from './parse-template-text.ts'

const shape = (source: string) => parseTemplateText(source).pieces.map((piece) => ({ ...piece, start: undefined, end: undefined }))
const faultsOf = (source: string) => parseTemplateText(source).faults.map(({ kind, start, end, meant }) => [kind, start, end, meant])

describe('parseTemplateText', () => {
  it('tells words, placeholders and blanks apart', () => {
    expect(shape('Since {start}, {what customers cannot do}.')).toMatchObject([
      { kind: 'text', text: 'Since ' },
      { kind: 'placeholder', name: 'start' },
      { kind: 'text', text: ', ' },
      { kind: 'blank', label: 'what customers cannot do' },
      { kind: 'text', text: '.' },
    ])
  })

  it('takes a doubled brace for one that is meant', () => {
    const text = (source: string) => shape(source).map((piece) => ('text' in piece ? piece.text : '?'))
    expect(text('{{id}} and {{{component}}}').join('')).toBe('{id} and {?}')
  })

  it.each([
    ['{componnet}', 'misspelt', 'component'],
    ['{komponente}', 'misspelt', 'component'],
    ['{next update}', 'misspelt', 'next_update'],
    ['{Start}', 'misspelt', 'start'],
    ['{organization}', 'misspelt', 'organisation'],
    ['{number}', 'nameless', null],
    ['{}', 'nameless', null],
    ['{ component}', 'misspelt', 'component'],
    ['{a: b}', 'nameless', null],
  ])('finds fault with %s', (source, kind, meant) => {
    expect(faultsOf(`😀 ${source}`)).toEqual([[kind, 2, 2 + source.length, meant]])
  })

  it.each([
    ['a { b', [['unclosed', 2, 3, null]]],
    ['a } b', [['stray', 2, 3, null]]],
    [
      '{two\nlines}',
      [
        ['unclosed', 0, 1, null],
        ['stray', 10, 11, null],
      ],
    ],
    ['{a {start}', [['unclosed', 0, 1, null]]],
  ])('finds the brace that is alone in %j', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults)
  })

  it('says what is probably meant, and quotes no more than a line', () => {
    const said = (source: string) => parseTemplateText(source).faults.map(templateFaultText)
    expect(said('{componnet}')).toEqual(['There is no placeholder "componnet"; "component" is probably meant.'])
    expect(said(`{${'x'.repeat(9000)}}`)[0]?.length).toBeLessThan(200)
  })

  it('reads 25,000 braces at once', () => {
    const started = performance.now()
    for (const brace of ['{', '}', '{a', '{a ', '{a b}']) parseTemplateText(brace.repeat(12_500))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('any text', () => {
  const braced = fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', '\n', '😀', 'start', 'component', 'b c', '_') })
  const textOf = (source: string, { start, end }: TemplatePiece): string => [...source].slice(start, end).join('')

  it('is covered by its pieces, and its faults lie within', () => {
    fc.assert(
      fc.property(fc.oneof(braced, fc.string({ unit: 'binary' })), (source) => {
        const { pieces, faults } = parseTemplateText(source)
        expect(pieces.map((piece) => textOf(source, piece)).join('')).toBe(source)
        expect(faults.filter(({ start, end }) => start < 0 || start >= end || end > [...source].length)).toEqual([])
      }),
    )
  })

  it('comes out as it went in once its braces are doubled', () => {
    fc.assert(
      fc.property(fc.oneof(braced, fc.string({ unit: 'binary' })), (text) => {
        const { pieces, faults } = parseTemplateText(text.replaceAll(/[{}]/g, '$&$&'))
        expect([pieces.map((piece) => (piece.kind === 'text' ? piece.text : '?')).join(''), faults]).toEqual([text, []])
      }),
    )
  })
})
