import { Button, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { toast } from '../parts/toast.ts'
import { useVersion } from '../parts/use-version.ts'
import { frameWords } from '../words/frame.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'

type Template = Schemas['PostmortemTemplate']
type Section = Template['sections'][number]

const freshSection = (): Section => ({ name: `free:${crypto.randomUUID()}`, title: '', prompt: '' })

const moved = (sections: readonly Section[], from: number, by: 1 | -1): readonly Section[] => {
  const next = [...sections]
  const [one] = next.splice(from, 1)
  if (one) next.splice(from + by, 0, one)
  return next
}

interface RowProps {
  readonly section: Section
  readonly index: number
  readonly count: number
  readonly error: Error | null
  readonly onChange: (part: Partial<Section>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

const Row = ({ section, index, count, error, onChange, onMove, onRemove }: RowProps): ReactNode => {
  const words = useWords(templatesWords).postmortem
  const { title } = section
  return (
    <li className="own-section">
      <TextInput
        label={words.name}
        value={title}
        error={faultAt(error, `/sections/${index}/title`)}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <Textarea
        label={words.prompt}
        autosize
        value={section.prompt}
        error={faultAt(error, `/sections/${index}/prompt`)}
        onChange={({ currentTarget }) => onChange({ prompt: currentTarget.value })}
      />
      <div className="row">
        <button type="button" className="square" aria-label={words.up(title)} disabled={index === 0} onClick={() => onMove(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="square" aria-label={words.down(title)} disabled={index === count - 1} onClick={() => onMove(1)}>
          <Icon name="down" />
        </button>
        <button type="button" className="square" aria-label={words.remove(title)} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      </div>
    </li>
  )
}

const SectionsDialog = ({ template, onClose }: { readonly template: Template; readonly onClose: () => void }): ReactNode => {
  const words = useWords(templatesWords).postmortem
  const { saved } = useWords(frameWords)
  const [sections, setSections] = useState<readonly Section[]>(template.sections)
  const version = useVersion(template.version, template.sections)
  const save = useDo(
    (api) =>
      api.PUT('/api/postmortem-template', {
        params: { query: {}, header: { 'If-Match': `"v${version}"` } },
        body: { sections: [...sections] },
      }),
    {
      touches: ['postmortems'],
      onDone: () => {
        toast(saved)
        onClose()
      },
    },
  )
  const shown = sections.flatMap((_, i) => [`/sections/${i}/title`, `/sections/${i}/prompt`])
  return (
    <DialogForm title={words.title} onClose={onClose} onSend={() => save.mutate()} sending={save} shown={shown}>
      <p className="soft">{words.lead}</p>
      <ol className="own-sections">
        {sections.map((section, index) => (
          <Row
            key={section.name}
            section={section}
            index={index}
            count={sections.length}
            error={save.error}
            onChange={(part) => setSections(sections.map((one) => (one === section ? { ...one, ...part } : one)))}
            onMove={(by) => setSections(moved(sections, index, by))}
            onRemove={() => setSections(sections.filter((one) => one !== section))}
          />
        ))}
      </ol>
      <div className="row">
        <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setSections([...sections, freshSection()])}>
          {words.add}
        </Button>
      </div>
    </DialogForm>
  )
}

/** Which sections postmortems have beside the fixed ones. */
export const PostmortemSections = (): ReactNode => {
  const words = useWords(templatesWords).postmortem
  const isWriter = useMay()('template.write')
  const { data: template } = useAsk(['postmortems', 'template'], (api) => api.GET('/api/postmortem-template', { params: { query: {} } }))
  const [isOpen, setOpen] = useState(false)
  if (!template) return null
  return (
    <section className="stack tight measure" aria-labelledby="postmortem-sections">
      <h2 id="postmortem-sections">{words.title}</h2>
      <p className="soft">{template.sections.length === 0 ? words.none : words.some}</p>
      <ol className="own-section-names">
        {template.sections.map(({ name, title, prompt }) => (
          <li key={name}>
            <bdi>{title}</bdi> <span className="soft small">{prompt}</span>
          </li>
        ))}
      </ol>
      {isWriter ? (
        <div className="row">
          <Button variant="default" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        </div>
      ) : null}
      {isOpen ? <SectionsDialog template={template} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
