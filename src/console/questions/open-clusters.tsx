import { type ReactNode, useState } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import type { Answered } from './answer-box.tsx'
import type { KeptAnswers } from './answer-desk.ts'
import { ClusterCard } from './cluster-card.tsx'
import { Overtaken } from './overtaken.tsx'
import { type Cluster, clustersQuestion } from './questions.ts'
import { ToNotice } from './to-notice.tsx'
import { useDesk } from './use-answer-desk.ts'

const idsOf = ({ leader, others }: Cluster): readonly string[] => [leader, ...others].map(({ id }) => id)

/** Whoever leads may change while somebody types; the answer stays under the question that it was begun for. */
const nameOf = (cluster: Cluster, answers: KeptAnswers): string =>
  idsOf(cluster).find((id) => answers[id] && !answers[id].isFurther) ?? cluster.leader.id

/** What was answered just now, with the way into the next notice. */
const JustAnswered = ({ answered }: { readonly answered: readonly Answered[] }): ReactNode => {
  const words = useWords(questionWords).answered
  return (
    <section className="stack tight">
      <h2>{words.title}</h2>
      {answered.map(({ answer, count }) => (
        <div key={answer.id} className="card stack tight">
          <p className="said-words" dir="auto">
            {answer.text}
          </p>
          <p className="soft small">{words.to(count)}</p>
          <ToNotice answer={answer} />
        </div>
      ))}
    </section>
  )
}

/** What is asked and has no answer, by what it asks. */
export const OpenClusters = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(questionWords)
  const { answers } = useDesk()
  const [answered, setAnswered] = useState<readonly Answered[]>([])
  return (
    <Asked of={useQuestion(clustersQuestion(incidentId))}>
      {({ clusters }) => {
        const names = new Map(clusters.flatMap((cluster) => idsOf(cluster).map((id) => [id, nameOf(cluster, answers)] as const)))
        const held = clusters.flatMap(({ leader, others }) => [leader, ...others]).filter(({ state }) => state === 'held').length
        const overtaken = Object.entries(answers).filter(([name, { isFurther }]) => !isFurther && names.get(name) !== name)
        return (
          <>
            {overtaken.map(([name, kept]) => (
              <Overtaken key={name} name={name} kept={kept} nameAt={(id) => names.get(id)} />
            ))}
            {answered.length > 0 ? <JustAnswered answered={answered} /> : null}
            {clusters.length === 0 && answered.length === 0 ? (
              <Empty title={words.empty.open.title}>
                <p>{words.empty.open.text}</p>
              </Empty>
            ) : null}
            {held > 0 ? <p className="soft">{words.openHeld(held)}</p> : null}
            {clusters.map((cluster) => {
              const name = nameOf(cluster, answers)
              return (
                <ClusterCard key={name} name={name} cluster={cluster} onAnswered={(one) => setAnswered((before) => [one, ...before])} />
              )
            })}
          </>
        )
      }}
    </Asked>
  )
}
