import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { pageUrlOf } from '../api/page.ts'
import { now } from '../clock.ts'
import { parseIncidentView, parseNoticeView, parsePageView } from '../compose/parse-views.ts'
import { Dialog } from '../parts/dialog.tsx'
import { shortTextWords } from '../words/short-texts.ts'
import { useWords } from '../words/use-words.ts'

// It brings Markdown and the guide along, and few look at it.
const ShortTexts = lazy(() => import('../compose/short-texts.tsx').then((loaded) => ({ default: loaded.ShortTexts })))

export interface ShortTextsProps {
  readonly notice: Schemas['Notice']
  readonly file: Schemas['IncidentFile']
  readonly page: Schemas['Page']
}

const ShortTextsDialog = ({ notice, file, page, onClose }: ShortTextsProps & { readonly onClose: () => void }): ReactNode => {
  const words = useWords(shortTextWords)
  const occasion = useMemo(() => {
    return {
      notice: parseNoticeView(notice),
      incident: parseIncidentView(file.incident),
      page: parsePageView(page),
      others: file.notices.map(parseNoticeView),
      baseUrl: pageUrlOf(page),
      now: now(),
    }
  }, [notice, file, page])
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Suspense fallback={null}>
        <ShortTexts occasion={occasion} />
      </Suspense>
    </Dialog>
  )
}

/** A published notice for the channels on which somebody posts by hand. */
export const ShortTextsButton = ({ describedBy, ...shown }: ShortTextsProps & { readonly describedBy: string }): ReactNode => {
  const words = useWords(shortTextWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="xs" onClick={() => setOpen(true)} aria-describedby={describedBy}>
        {words.title}
      </Button>
      {isOpen ? <ShortTextsDialog {...shown} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
