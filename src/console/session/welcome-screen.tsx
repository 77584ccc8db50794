import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { onDevice } from '../parts/browser-storage.ts'
import { frameWords } from '../words/frame.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { Entrance } from './entrance.tsx'
import { LinkCut } from './link-over.tsx'
import { forgetLinkToken, useLinkToken } from './link-token.ts'
import { useWays } from './ways.ts'
import { WelcomeDone } from './welcome/welcome-done.tsx'
import { WelcomeOrganisation } from './welcome/welcome-organisation.tsx'
import { WelcomeOwner } from './welcome/welcome-owner.tsx'
import { WelcomeParts } from './welcome/welcome-parts.tsx'

const steps = ['owner', 'organisation', 'parts', 'done'] as const
type Step = (typeof steps)[number]

const kept = 'forthright-welcome'
const stepOf = (text: string | null): Step | undefined => steps.find((step) => step === text)

/** The step survives a reload and the closing of the tab: the account is made by then, and the link is used up. */
const useStep = (): readonly [Step, (step: Step) => void] => {
  const [step, setStep] = useState<Step>(() => stepOf(onDevice.get(kept)) ?? 'owner')
  return [
    step,
    (next) => {
      onDevice.set(kept, next)
      setStep(next)
    },
  ]
}

/** Who is signed in is not asked here: to strangers that would be a refusal, and the first screen asks it anyway. */
const Used = (): ReactNode => {
  const { used } = useWords(sessionWords).welcome
  const { nowhere } = useWords(frameWords)
  return (
    <Entrance title={used.title} lead={used.text}>
      <p>
        <Link to="/">{nowhere.home}</Link>
      </p>
    </Entrance>
  )
}

/** The first run: from the link in the server's output to an organisation that can speak. */
export const WelcomeScreen = (): ReactNode => {
  const words = useWords(sessionWords)
  const queries = useQueryClient()
  const token = useLinkToken()
  const ways = useWays()
  const [isBeginning, setBeginning] = useState(false)
  const [reached, go] = useStep()
  // What was reached here may have been with another server at this address.
  const step = ways.data?.isSetUp === false && !isBeginning ? 'owner' : reached
  if (step === 'owner' && ways.data?.isSetUp === true && !isBeginning) return <Used />
  if (step === 'owner' && token === '') return <LinkCut />
  const { title, lead } = step === 'done' ? { title: words.welcome.done.title, lead: words.welcome.done.text } : words.welcome[step]
  const kicker = step === 'done' ? {} : { kicker: words.welcome.step(steps.indexOf(step) + 1, steps.length - 1) }
  const begin = async (): Promise<void> => {
    setBeginning(true)
    forgetLinkToken()
    await queries.invalidateQueries()
    go('organisation')
  }
  return (
    <Entrance key={step} title={title} lead={lead} {...kicker}>
      {step === 'owner' ? <WelcomeOwner token={token} onDone={() => void begin()} /> : null}
      {step === 'organisation' ? <WelcomeOrganisation onDone={() => go('parts')} onSample={() => go('done')} /> : null}
      {step === 'parts' ? <WelcomeParts onDone={() => go('done')} /> : null}
      {step === 'done' ? <WelcomeDone onLeave={() => onDevice.remove(kept)} /> : null}
    </Entrance>
  )
}
