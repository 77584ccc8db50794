import type { ReactNode } from 'react'

/** Where nothing is yet: what would be here, why that helps, and the first step towards it. */
export const Empty = ({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
}): ReactNode => (
  <div className="empty">
    <h2>{title}</h2>
    <div className="stack tight">{children}</div>
    {action}
  </div>
)
