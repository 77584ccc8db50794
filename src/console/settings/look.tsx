import { Button, FileButton, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { legibilityOf, type Surface } from '../../core/page/contrast.ts'
import { type Logo, type Look as PageLook, parseColour } from '../../core/page/page.ts'
import { parseLogo } from '../../core/page/parse-logo.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useTyping } from '../parts/use-typing.ts'
import { useLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import { LookPreview } from './look-preview.tsx'

type Page = Schemas['Page']

interface Form {
  readonly accent: string
  readonly accentDark: string
  readonly logo: Logo | null
}

interface ColourProps {
  readonly label: string
  readonly surface: Surface
  readonly value: string
  readonly onChange: (colour: string) => void
}

const Verdict = ({ surface, value, onChange }: ColourProps): ReactNode => {
  const { look } = useWords(settingsWords)
  const language = useLanguage()
  const parsed = parseColour(value)
  if (!parsed.ok) return null
  const { contrast, isEnough, shown } = legibilityOf(parsed.value, surface)
  const ratio = contrast.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  if (isEnough)
    return (
      <p className="small soft">
        {look.contrast(ratio)}. <span className="ok">{look.enough}</span>
      </p>
    )
  return (
    <div className="stack tight">
      <p className="small low">{look.low(ratio)}</p>
      <div className="row">
        <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="3" fill={shown} />
        </svg>
        <Button variant="default" size="sm" onClick={() => onChange(shown)}>
          {look.take(shown)}
        </Button>
      </div>
    </div>
  )
}

const ColourField = (props: ColourProps): ReactNode => {
  const { label, value, onChange } = props
  const { look } = useWords(settingsWords)
  const parsed = parseColour(value)
  return (
    <div className="stack tight">
      <div className="colour">
        <TextInput
          label={label}
          spellCheck={false}
          value={value}
          error={parsed.ok ? undefined : look.noColour}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <input
          type="color"
          aria-label={look.pick(label)}
          value={parsed.ok ? parsed.value : '#000000'}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </div>
      <Verdict {...props} />
    </div>
  )
}

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const LogoField = ({ logo, onChange }: { readonly logo: Logo | null; readonly onChange: (logo: Logo | null) => void }): ReactNode => {
  const { look } = useWords(settingsWords)
  const language = useLanguage()
  const [fault, setFault] = useState<string>()
  const take = async (file: File | null): Promise<void> => {
    if (!file) return
    const parsed = parseLogo(await base64Of(file))
    setFault(parsed.ok ? undefined : refusalText(parsed.fault, language))
    if (parsed.ok) onChange(parsed.value)
  }
  return (
    <div className="stack tight">
      <span className="legend">{look.logo}</span>
      <p className="soft small measure">{look.logoHint}</p>
      <div className="row">
        <LogoShown logo={logo} />
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => void take(file)}
          inputProps={{ 'aria-label': look.choose }}
        >
          {(props) => (
            <Button {...props} variant="default">
              {look.choose}
            </Button>
          )}
        </FileButton>
        {logo ? (
          <Button variant="subtle" onClick={() => onChange(null)}>
            {look.remove}
          </Button>
        ) : null}
      </div>
      {fault ? (
        <p className="down" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}

/** What is in the form as the page would have it; undefined while a colour is none. */
const lookOf = ({ accent, accentDark, logo }: Form): PageLook | undefined => {
  const [light, dark] = [parseColour(accent), parseColour(accentDark)]
  return light.ok && dark.ok ? { accent: light.value, accentDark: dark.value, logo } : undefined
}

const LogoShown = ({ logo }: { readonly logo: Logo | null }): ReactNode =>
  logo ? <img className="logo-shown" src={`data:${logo.mediaType};base64,${logo.base64}`} alt="" /> : null

const Editor = ({ page, logo }: { readonly page: Page; readonly logo: Logo | null }): ReactNode => {
  const words = useWords(settingsWords)
  const typing = useTyping<Form>({ accent: page.accent, accentDark: page.accentDark, logo })
  const { form, set, isChanged } = typing
  const saving = useDo(
    (api, { logo: picture, ...colours }: Partial<Form>) =>
      api.PATCH('/api/page', {
        params: { query: {}, header: ifMatch(page.version) },
        body: { ...colours, ...(picture === undefined ? {} : { logo: picture?.base64 ?? null }) },
      }),
    {
      touches: ['page'],
      answers: ['page'],
      onDone: ({ accent, accentDark }, sent) => {
        // By the record and not by the form: what was chosen while the answer was on its way is not saved yet.
        const saved = { ...typing.kept, ...sent }
        typing.saved(saved, { ...saved, accent, accentDark })
        toast(words.saved)
      },
    },
  )
  const look = lookOf(form)
  return (
    <div className="stack">
      <div className="field-pair">
        <ColourField label={words.look.accent} surface="light" value={form.accent} onChange={(accent) => set({ accent })} />
        <ColourField label={words.look.accentDark} surface="dark" value={form.accentDark} onChange={(accentDark) => set({ accentDark })} />
      </div>
      <LogoField logo={form.logo} onChange={(picture) => set({ logo: picture })} />
      <Conflicts
        of={typing}
        labels={words.look}
        textOf={(shown, field) => (field === 'logo' ? <LogoShown logo={shown.logo} /> : <code>{shown[field]}</code>)}
      />
      <Trouble error={saving.error} />
      {isChanged ? (
        <div className="row">
          <Button loading={saving.isPending} disabled={!look || typing.conflicts.length > 0} onClick={() => saving.mutate(typing.changes)}>
            {words.save}
          </Button>
          <Button variant="default" onClick={typing.discard}>
            {words.look.discard}
          </Button>
        </div>
      ) : null}
      {look ? <LookPreview page={page} look={look} /> : null}
    </div>
  )
}

/** Colours and mark, judged by core and shown by the page's own components. */
export const Look = ({ page }: { readonly page: Page }): ReactNode => {
  const { look } = useWords(settingsWords)
  const found = useAsk(['page', 'logo'], (api) => api.GET('/api/page/logo', { params: { query: {} } }))
  return (
    <div className="stack">
      <p className="soft measure">{look.lead}</p>
      <Asked of={found}>{({ logo }) => <Editor page={page} logo={logo} />}</Asked>
    </div>
  )
}
