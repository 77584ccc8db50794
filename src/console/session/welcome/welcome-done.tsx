import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePageUrl } from '../../api/page.ts'
import { Icon } from '../../parts/icon.tsx'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'

export const WelcomeDone = ({ onLeave }: { readonly onLeave: () => void }): ReactNode => {
  const { done } = useWords(sessionWords).welcome
  const pageUrl = usePageUrl()
  const navigate = useNavigate()
  const leave = (): void => {
    onLeave()
    void navigate({ to: '/', replace: true })
  }
  return (
    <div className="stack tight">
      <Button size="md" fullWidth onClick={leave}>
        {done.act}
      </Button>
      <Button
        component="a"
        href={`${pageUrl}/`}
        target="_blank"
        rel="noreferrer"
        size="md"
        variant="default"
        fullWidth
        leftSection={<Icon name="outside" />}
      >
        {done.page}
      </Button>
    </div>
  )
}
