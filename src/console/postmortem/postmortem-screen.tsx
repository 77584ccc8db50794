import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Writer } from '../../core/notice/writer.ts'
import { isFreeName, type SectionName, shapeOf } from '../../core/postmortem/section.ts'
import { lintReport } from '../../lint/lint-report.ts'
import { rememberingReader } from '../../lint/reader.ts'
import { refusalOf } from '../api/faults.ts'
import { pageUrlOf, usePage } from '../api/page.ts'
import { useMay, useSession } from '../api/session.ts'
import { useQuestion } from '../api/use-api.ts'
import { Choice } from '../compose/choice.tsx'
import { useGuideLanguages } from '../compose/guide-languages.ts'
import { useOffer } from '../frame/palette-store.ts'
import { fileQuestion } from '../incidents/questions.ts'
import { Asked } from '../parts/asked.tsx'
import { Screen } from '../parts/screen.tsx'
import { isDialogOpen } from '../parts/topmost.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { ActionsSection } from './actions-section.tsx'
import { goToSection, PostmortemProvider, sectionId, useAtPostmortem } from './at-postmortem.ts'
import { Computed, ConsequenceFacts, TellingFacts } from './computed.tsx'
import { Contents, ReportAsks } from './contents.tsx'
import { EmptyPostmortem } from './empty-postmortem.tsx'
import { FollowThrough } from './follow-through.tsx'
import { savingOf } from './postmortem-desk.ts'
import { ProseSection } from './prose-section.tsx'
import { PublicView } from './public-view.tsx'
import { Publishing } from './publishing.tsx'
import { postmortemQuestion } from './question.ts'
import { bodiesOf, freeIn, isEmpty, reportToLint, sectionsIn } from './report-bodies.ts'
import { TimelineSection } from './timeline-section.tsx'
import { ToldCause } from './told-cause.tsx'
import { usePostmortemDesk } from './use-postmortem-desk.ts'
import { useSectionPresence } from './use-section-presence.ts'
import '../compose/compose.css'
import '../incidents/incidents.css'
import '../style/mantine-whole.ts'
import './postmortem.css'

interface Whole {
  readonly postmortem: Schemas['Postmortem']
  readonly file: Schemas['IncidentFile']
  readonly page: Schemas['Page']
  readonly writer: Writer
}

const views = ['all', 'public'] as const
type View = (typeof views)[number]

/** The fixed sections are called as we call them; the organisation's own as it does. */
const useHeadings = (postmortem: Schemas['Postmortem']) => {
  const words = useWords(postmortemWords)
  return useMemo(() => {
    const free = new Map(freeIn(postmortem).map((one) => [one.name, one]))
    return (section: SectionName) => {
      if (!isFreeName(section)) return { title: words.sections[section], hint: words.hints[section] }
      const found = free.get(section)
      return { title: found?.title ?? '', hint: found?.prompt ?? '' }
    }
  }, [postmortem, words])
}

/** Fields with something typed that is held back from saving. */
const useWrong = () => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const markWrong = useCallback(
    (field: string, isWrong: boolean) =>
      setWrong((before) =>
        before.includes(field) === isWrong ? before : isWrong ? [...before, field] : before.filter((one) => one !== field),
      ),
    [],
  )
  return { hasWrong: wrong.length > 0, markWrong }
}

const useWriting = ({ postmortem, file: { incident }, page, writer }: Whole) => {
  const { desk, states } = usePostmortemDesk(postmortem, writer)
  const may = useMay()
  const { language } = postmortem
  const sections = useMemo(() => sectionsIn(postmortem), [postmortem])
  const bodies = useMemo(() => bodiesOf(sections, states), [sections, states])
  const headingOf = useHeadings(postmortem)
  const { languages } = useGuideLanguages(language)
  const [reader] = useState(rememberingReader)
  const linted = useMemo(
    () => lintReport({ ...reportToLint(postmortem, bodies, language), ownUrl: pageUrlOf(page) }, languages, reader),
    [postmortem, bodies, language, page, languages, reader],
  )
  const isReadOnly = !may('notice.write')
  const onSection = useSectionPresence(postmortem.incidentId, !isReadOnly)
  const { hasWrong, markWrong } = useWrong()
  const others = useMemo(() => postmortem.presence.filter(({ operatorId }) => operatorId !== writer.id), [postmortem, writer.id])
  const at = useMemo(
    () => ({
      ...{ postmortem, page, incident, desk, states, sections, bodies, headingOf, others, onSection },
      ...{ findings: linted.findings, language, isReadOnly, hasWrong, markWrong },
    }),
    [
      postmortem,
      page,
      incident,
      desk,
      states,
      sections,
      bodies,
      headingOf,
      others,
      onSection,
      linted,
      language,
      isReadOnly,
      hasWrong,
      markWrong,
    ],
  )
  return { at, desk, states, linted }
}

/** What stands above what is written. */
const above: Readonly<Partial<Record<SectionName, ReactNode>>> = {
  consequences: (
    <Computed>
      <ConsequenceFacts />
    </Computed>
  ),
  telling: (
    <Computed>
      <TellingFacts />
    </Computed>
  ),
  factors: <ToldCause />,
}

const Sections = (): ReactNode =>
  useAtPostmortem().sections.map((section) => {
    const shape = shapeOf(section)
    if (shape === 'timeline') return <TimelineSection key={section} />
    if (shape === 'actions') return <ActionsSection key={section} />
    return (
      <ProseSection key={section} section={section}>
        {above[section]}
      </ProseSection>
    )
  })

const saveKey = 's'

/** Ctrl+S saves now what waits. */
const useSaveKey = (onSave: () => void): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== saveKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (!isDialogOpen()) onSave()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [onSave])
}

const tones = { saved: 'ok', partly: 'low', saving: 'soft', kept: 'low', conflict: 'part', refused: 'down' } as const

const Written = (material: Whole): ReactNode => {
  const words = useWords(postmortemWords)
  const { at, desk, states, linted } = useWriting(material)
  const [view, setView] = useState<View>('all')
  const save = useCallback(() => void desk.flush(), [desk])
  useSaveKey(save)
  const offers = useMemo(
    () => [
      ...views.map((one) => ({ id: `view-${one}`, label: words.views[one], run: () => setView(one) })),
      ...at.sections.map((section) => ({ id: sectionId(section), label: at.headingOf(section).title, run: () => goToSection(section) })),
    ],
    [words, at.sections, at.headingOf],
  )
  useOffer('postmortem', offers)
  const saving = savingOf(states)
  const isNew = isEmpty(material.postmortem, states) && saving === 'saved'
  const shown = saving === 'saved' && at.hasWrong ? 'partly' : saving
  if (isNew) {
    // The timeline as it is drafted now becomes the first text; whatever comes about later is offered beside it.
    return (
      <PostmortemProvider value={at}>
        <EmptyPostmortem onBegin={() => desk.of('timeline').begin()} />
        <FollowThrough />
      </PostmortemProvider>
    )
  }
  return (
    <PostmortemProvider value={at}>
      <div className="postmortem-bar">
        <Choice
          legend={words.views.legend}
          value={view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          onChoose={setView}
        />
        {at.others.length > 0 ? <span className="small work">{words.also(at.others.map(({ name }) => name).join(', '))}</span> : null}
        {at.isReadOnly ? null : (
          <span className={`small ${tones[shown]}`} role="status">
            {words.saving[shown]}
          </span>
        )}
      </div>
      <div className="postmortem">
        <div className="postmortem-sections">{view === 'all' ? <Sections /> : <PublicView />}</div>
        <aside className="postmortem-aside">
          <Contents />
          <FollowThrough />
          <Publishing />
          <ReportAsks missing={linted.missing} />
        </aside>
      </div>
    </PostmortemProvider>
  )
}

const Titled = (material: Whole): ReactNode => {
  const words = useWords(postmortemWords)
  const { incident } = material.file
  const about = (
    <>
      {words.of}{' '}
      <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
        <bdi>{incident.title}</bdi>
      </Link>
    </>
  )
  return (
    <Screen title={words.title} lead={about} width="full">
      {incident.isDrill ? <p className="drill-band">{words.drill}</p> : null}
      {incident.endedAt === null ? <p className="card small">{words.open}</p> : null}
      <Written {...material} />
    </Screen>
  )
}

const nobody: Writer = { id: '', name: '' }

/** The honest account of one incident: written section by section, read as customers will, published in editions. */
export const PostmortemScreen = (): ReactNode => {
  const { incidentId } = useParams({ from: '/frame/incidents/$incidentId/postmortem' })
  const words = useWords(postmortemWords)
  const file = useQuestion(fileQuestion(incidentId))
  const asked = useQuestion(postmortemQuestion(incidentId))
  const session = useSession()
  const page = usePage()
  if (refusalOf(asked.error)?.code === 'incident.not_public' && !asked.data)
    return (
      <Screen title={words.title}>
        <p className="soft">{words.notTold}</p>
      </Screen>
    )
  return (
    <Asked of={file}>
      {(found) => (
        <Asked of={asked}>
          {(postmortem) => (
            <Asked of={page}>
              {(itsPage) => (
                <Titled key={incidentId} postmortem={postmortem} file={found} page={itsPage} writer={session.data?.operator ?? nobody} />
              )}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  )
}
