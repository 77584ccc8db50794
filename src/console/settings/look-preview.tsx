import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Surface } from '../../core/page/contrast.ts'
import type { Look } from '../../core/page/page.ts'
import { overviewDocument } from '../../render/page/overview.tsx'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Preview } from '../parts/preview.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import { previewState } from './preview-state.ts'

/** The document as a device that prefers this surface shows it, whatever this device prefers. */
export const asOn = (html: string, surface: Surface): string =>
  html
    .replaceAll('@media (prefers-color-scheme:dark)', surface === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme:light dark', `color-scheme:${surface}`)

/** The page in its new look, light and dark beside each other, drawn by its own components. */
export const LookPreview = ({ page, look }: { readonly page: Schemas['Page']; readonly look: Look }): ReactNode => {
  const words = useWords(settingsWords)
  const [isTroubled, setTroubled] = useState(false)
  const { data: parts } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const html = useMemo(
    () => parts && overviewDocument(previewState({ page, parts, look, isTroubled, now: now() }), { liveScript: null }, ''),
    [page, parts, look, isTroubled],
  )
  if (!html) return null
  return (
    <div className="stack tight">
      <div className="row apart">
        <div>
          <h3>{words.look.preview}</h3>
          <p className="small soft">{words.look.previewHint}</p>
        </div>
        <SegmentedControl
          aria-label={words.look.day}
          value={isTroubled ? 'trouble' : 'calm'}
          data={[
            { value: 'calm', label: words.look.calm },
            { value: 'trouble', label: words.look.trouble },
          ]}
          onChange={(value) => setTroubled(value === 'trouble')}
        />
      </div>
      <div className="page-looks">
        {(['light', 'dark'] as const).map((surface) => (
          <figure key={surface} className={`page-look ${surface}`}>
            <figcaption className="small soft">{words.look[surface]}</figcaption>
            <Preview title={`${words.look.preview}: ${words.look[surface]}`} html={asOn(html, surface)} className="page-look-frame" />
          </figure>
        ))}
      </div>
    </div>
  )
}
