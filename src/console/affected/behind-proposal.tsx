import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { ProposalId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { instantOf } from '../../core/time.ts'
import { raisedAgain } from '../../render/text/raised-again.ts'
import { usePage } from '../api/page.ts'
import { timeText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { useLanguage } from '../words/language.ts'
import { SaidByReaders } from './said-by-readers.tsx'
import './affected.css'

type Behind = Pick<Schemas['ListedProposal'], 'former' | 'readers'>

const RaisedAgain = ({ former }: { readonly former: NonNullable<Behind['former']> }): ReactNode => {
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const now = useNow(60)
  const known = { ...former, proposalId: idOf<ProposalId>(former.proposalId), at: instantOf(former.at) }
  const [because, settled] = raisedAgain(known, language, (at) => timeText(at, now, zone, language))
  return (
    <p className="raised-again small">
      <strong>{because}</strong> <span dir="auto">{settled}</span>
    </p>
  )
}

/** What stands behind a proposal besides its alerts: what a person had made of it before, and readers who say so too. */
export const BehindProposal = ({ former, readers }: Behind): ReactNode => (
  <>
    {former ? <RaisedAgain former={former} /> : null}
    {readers.length > 0 ? <SaidByReaders said={readers} as={former ? 'beside' : 'too'} /> : null}
  </>
)
