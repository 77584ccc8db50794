import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { passesForOneOf } from '../../core/question/look-alike.ts'
import { usePage } from '../api/page.ts'
import { When } from '../parts/when.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import type { TendedWords, Words } from './questions.ts'

/** What a reader reported, each with the reason they gave. */
const Reports = ({ reports }: { readonly reports: TendedWords['reports'] }): ReactNode => {
  const words = useWords(questionWords)
  return (
    <div className="said-reports">
      <p>
        <strong>{words.reports(reports.length)}</strong>
      </p>
      <ul>
        {reports.map(({ reason, at }) => (
          <li key={`${at} ${reason}`}>
            {reason === '' ? <span className="soft">{words.noReason}</span> : <q dir="auto">{reason}</q>}{' '}
            <span className="soft small">
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Former = ({ former }: { readonly former: TendedWords['former'] }): ReactNode => {
  const words = useWords(questionWords)
  return (
    <details className="said-former">
      <summary>{words.earlier(former.length)}</summary>
      {former.map(({ text, replacedAt }) => (
        <div key={replacedAt}>
          <p className="said-words" dir="auto">
            {text}
          </p>
          <p className="soft small">
            <When at={replacedAt} />
          </p>
        </div>
      ))}
    </details>
  )
}

const By = ({ words: said, isStateShown }: { readonly words: Words; readonly isStateShown: boolean }): ReactNode => {
  const words = useWords(questionWords)
  const { ups, downs } = said.votes
  return (
    <p className="said-by soft small">
      <bdi>{said.isOurs ? words.ours : said.name === '' ? words.someone : said.name}</bdi>
      <When at={said.writtenAt} />
      {said.editedAt && said.editedAt !== said.takenOut?.at ? <span>{words.edited}</span> : null}
      {ups + downs > 0 ? <span>{words.votes(ups - downs)}</span> : null}
      {isStateShown ? <span className={said.state === 'held' ? 'low' : ''}>{words.states[said.state]}</span> : null}
    </p>
  )
}

/** A name that was kept before such names were refused, or in which ours only stands. */
const LooksLikeOurs = ({ words: { isOurs, name } }: { readonly words: Words }): ReactNode => {
  const words = useWords(questionWords)
  const page = usePage().data
  return !isOurs && page && passesForOneOf(name, [page.name]) ? <p className="small down">{words.looksLikeOurs}</p> : null
}

/** What is known of it beside its words. */
export const Around = ({ words: { reports, former } }: { readonly words: Pick<TendedWords, 'reports' | 'former'> }): ReactNode => (
  <>
    {reports.length > 0 ? <Reports reports={reports} /> : null}
    {former.length > 0 ? <Former former={former} /> : null}
  </>
)

const isTended = (said: Words | TendedWords): said is TendedWords => 'former' in said

/** What somebody wrote, who and when; a stranger's words stay text. */
export const Said = ({
  words: said,
  isStateShown = false,
}: {
  readonly words: Schemas['Question'] | Schemas['Answer'] | TendedWords
  readonly isStateShown?: boolean
}): ReactNode => {
  const words = useWords(questionWords)
  return (
    <div className="said">
      <p className="said-words" dir="auto">
        {said.text}
      </p>
      <By words={said} isStateShown={isStateShown} />
      <LooksLikeOurs words={said} />
      {said.state === 'hidden' && said.reason ? (
        <p className="small" dir="auto">
          {words.hiddenBecause(said.reason)}
        </p>
      ) : null}
      {said.takenOut ? (
        <p className="small" dir="auto">
          {words.takenOutBecause(said.takenOut.reason)}
        </p>
      ) : null}
      {isTended(said) ? <Around words={said} /> : null}
    </div>
  )
}
