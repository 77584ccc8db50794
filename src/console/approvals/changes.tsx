import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Json } from '../../core/journal/canonical.ts'
import { useValueText } from '../compose/value-text.ts'
import { approvalWords } from '../words/approvals.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'

type Change = Schemas['ApprovalFile']['changes'][number]

const Side = ({ name, text, isOld }: { readonly name: string; readonly text: string; readonly isOld: boolean }): ReactNode => {
  const words = useWords(approvalWords)
  const said = text === '' ? <span className="soft">{words.nothing}</span> : text
  return (
    <div className="change-side">
      <p className="soft small">{name}</p>
      <p dir="auto">{isOld ? <del>{said}</del> : <ins>{said}</ins>}</p>
    </div>
  )
}

const OneChange = ({ field, before, after }: Change): ReactNode => {
  const words = useWords(approvalWords)
  const { labels } = useWords(composeWords)
  const textOf = useValueText(field)
  return (
    <div className="change">
      <h3 className="small">{labels[field]}</h3>
      <div className="change-sides">
        <Side name={words.before} text={textOf(parseJson(before))} isOld />
        <Side name={words.after} text={textOf(parseJson(after))} isOld={false} />
      </div>
    </div>
  )
}

/** What the API gives for a field is what it was given as. */
const parseJson = (value: unknown): Json => value as Json

/** The words field by field, beside those that were approved or published last. */
export const Changes = ({ file }: { readonly file: Schemas['ApprovalFile'] }): ReactNode => {
  const words = useWords(approvalWords)
  const { comparedWith, changes, report } = file
  const first = report ? words.noReportBefore : words.noComparison
  return (
    <section className="stack tight" aria-labelledby="approval-changes">
      <h2 id="approval-changes">{words.changes}</h2>
      <p className="soft small">{comparedWith === null ? first : words.comparedWith[comparedWith]}</p>
      {comparedWith !== null && changes.length === 0 ? <p>{words.same}</p> : null}
      {changes.map((change) => (
        <OneChange key={change.field} {...change} />
      ))}
    </section>
  )
}
