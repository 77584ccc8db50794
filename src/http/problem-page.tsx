import { type FaultCode, faults } from '../core/faults.ts'
import { plainDocument } from '../render/page/plain-document.tsx'
import { statusOf } from './problem.ts'

/** What a refusal means and what to do: the page behind the `type` of a problem document. */
export const problemPage = (code: FaultCode): string => {
  const { title, hint } = faults[code]
  return plainDocument({
    title: `${title} · ${code}`,
    main: (
      <section className="page">
        <h1>{title}</h1>
        <p>{hint}</p>
        <p>
          <code>{code}</code>, status {statusOf(code)}. A refusal changes nothing.
        </p>
        <p>
          <a href="/api/">The API and its refusals</a>
        </p>
      </section>
    ),
  })
}
