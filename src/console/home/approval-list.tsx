import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { waitingApprovals } from '../approvals/questions.ts'
import { When } from '../parts/when.tsx'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'

/** What waits to be approved; one's own first. */
export const ApprovalList = (): ReactNode => {
  const words = useWords(approvalWords)
  const { data } = useQuestion(waitingApprovals)
  if (!data || data.items.length === 0) return null
  const isMine = (standing: string): boolean => standing === 'may' || standing === 'own'
  const items = data.items.toSorted((a, b) => Number(isMine(b.standing)) - Number(isMine(a.standing)))
  return (
    <section className="stack tight" aria-labelledby="home-approvals">
      <h2 id="home-approvals">{words.home.title}</h2>
      <ul className="home-list">
        {items.map(({ id, title, standing, asked, dueAt }) => (
          <li key={id}>
            <Link to="/approvals/$approvalId" params={{ approvalId: id }}>
              {title}
            </Link>
            <p className="soft small">
              {isMine(standing) ? <strong>{words.home.yours}</strong> : words.home.others(asked.map(({ name }) => name).join(', '))}
              {', '}
              {words.until} <When at={dueAt} relative="alone" />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
