import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Schemas } from '../../client/open-client.ts'
import { addressedOf, zoneAddressed } from '../../core/audience/addressed.ts'
import { withBecame } from '../../core/commitment/became.ts'
import { timeFaults } from '../../core/notice/decide-publication.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { LeftBlank } from '../../core/notice/left-blanks.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Writer } from '../../core/notice/writer.ts'
import type { Logo } from '../../core/page/page.ts'
import { lintNotice } from '../../lint/lint-notice.ts'
import { composedNotice, noticeToLint } from '../../lint/notice-to-lint.ts'
import { rememberingReader } from '../../lint/reader.ts'
import { surroundingsOf } from '../../lint/surroundings.ts'
import { refusalOf } from '../api/faults.ts'
import { pageUrlOf, usePage } from '../api/page.ts'
import { isAway } from '../api/refused.ts'
import { useMay, useSession } from '../api/session.ts'
import { useAsk, useQuestion } from '../api/use-api.ts'
import { RefusedList } from '../approvals/refused-list.tsx'
import { now } from '../clock.ts'
import { fileQuestion, timelineQuestion } from '../incidents/questions.ts'
import { Asked } from '../parts/asked.tsx'
import { CameIn } from '../parts/came-in.tsx'
import { Screen } from '../parts/screen.tsx'
import { useNow } from '../parts/use-now.ts'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { goToBlank } from './blank-steps.ts'
import { ComposeForm } from './compose-form.tsx'
import { DeskProvider, goToField, stepField } from './desk-context.ts'
import { draftTitle } from './draft-title.ts'
import { FiringNote } from './firing-note.tsx'
import { Gist } from './gist.tsx'
import { assembledGround, type Ground, worstTold } from './ground.ts'
import { Guide } from './guide.tsx'
import { useGuideLanguages } from './guide-languages.ts'
import { LanguageNote } from './language-note.tsx'
import { OtherDrafts } from './other-drafts.tsx'
import { GoneScreen, OverNote } from './over-note.tsx'
import { Overtaken } from './overtaken.tsx'
import { useLedger, useOwedPromises, useSettledFacts } from './owed-promises.ts'
import {
  type ComponentView,
  parseCommitmentView,
  parseComponentView,
  parseGroupView,
  parseIncidentView,
  parseNoticeView,
  parsePageView,
} from './parse-views.ts'
import { Promises } from './promises.tsx'
import { PublishBar } from './publish-bar.tsx'
import { PublishLook } from './publish-look.tsx'
import { PublishTrouble } from './publish-trouble.tsx'
import { useReportFindings } from './report-findings.ts'
import { goToUnmet, ReportRemarks } from './report-remarks.tsx'
import { fieldAt, momentOf } from './standing-faults.ts'
import { TemplateBar } from './template-bar.tsx'
import { ToldAlready } from './told-already.tsx'
import { useDiscard } from './use-discard.ts'
import { useDesk, useDraftPresence } from './use-draft.ts'
import { useGuideSteps } from './use-guide-steps.ts'
import { useKeys } from './use-keys.ts'
import { useOffers } from './use-offers.ts'
import { useOffices } from './use-offices.ts'
import { usePublishDraft } from './use-publish-draft.ts'
import { useSettled } from './use-settled.ts'
import './compose.css'

/** One can write before the page's and the mail's own components are there to show it. */
const Looks = lazy(() => import('./looks.tsx').then(({ Looks: component }) => ({ default: component })))

const nobody: Writer = { id: '', name: '' }

interface Material {
  readonly operator: Writer
  readonly view: Schemas['Draft']
  /** Since it was read, somebody has discarded it. */
  readonly isGone: boolean
  readonly file: Schemas['IncidentFile']
  readonly page: Schemas['Page']
  readonly components: readonly ComponentView[]
  readonly groups: readonly Schemas['ComponentGroup'][]
  readonly logo: Logo | null
  readonly timeline: Schemas['Timeline'] | undefined
}

/** The draft in its surroundings, as the previews need it; times move on by themselves. */
const useGround = ({ view, file, page, components, groups, logo }: Material, draft: Notice) => {
  const minute = useNow(20)
  const incident = useMemo(() => parseIncidentView(file.incident), [file])
  const others = useMemo(() => file.notices.map(parseNoticeView).filter(({ id }) => id !== view.notice.id), [file, view.notice.id])
  const around = useMemo(() => {
    const plain = parsePageView(page)
    return {
      page: { ...plain, look: { ...plain.look, logo } },
      components: components.map((component) => parseComponentView(component, plain.id)),
      groups: groups.map((group) => parseGroupView(group, plain.id)),
    }
  }, [page, components, groups, logo])
  const baseUrl = pageUrlOf(page)
  const offices = useOffices(page)
  const zone = zoneAddressed(
    addressedOf(
      draft.addressing,
      (offices?.audiences ?? []).map(({ audience }) => audience),
    ),
    around.page,
  )
  const commitments = useMemo(() => file.commitments.map((one) => parseCommitmentView(one, file.incident)), [file])
  const settled = useSettledFacts(file.incident.id, draft.settles)
  const ledger = useLedger(file.incident.id)
  return useMemo(
    () => ({
      draft: draft.kind === 'report' ? withBecame(draft, ledger ?? []) : draft,
      incident,
      others,
      commitments,
      settled,
      ...around,
      zone,
      baseUrl,
      now: minute,
    }),
    [draft, ledger, incident, others, commitments, settled, around, zone, baseUrl, minute],
  )
}

/** What the guide compares the draft with; it is gathered anew when the records change, and once a minute, not with every key. */
const useSurroundings = ({ draft: { language }, incident, others, page, components, commitments, baseUrl, now }: Ground) => {
  const ledger = useOwedPromises(incident.id)
  return useMemo(
    () => surroundingsOf({ incident, others, page, components, commitments, ledger, language, baseUrl, now }),
    [incident, others, page, components, commitments, ledger, language, baseUrl, now],
  )
}

const useComposer = (material: Material) => {
  const { desk, state } = useDesk(material.view, material.operator)
  useEffect(() => {
    if (material.isGone) desk.end()
  }, [material.isGone, desk])
  const may = useMay()
  const isReadOnly = !may('notice.write') || state.isOver
  const onField = useDraftPresence(state.saved.id, !isReadOnly)
  const { draft } = state
  const ground = useGround(material, draft)
  const assembled = useMemo(() => assembledGround(ground), [ground])
  const { languages, isComing } = useGuideLanguages(draft.language)
  const surroundings = useSurroundings(ground)
  const [reader] = useState(rememberingReader)
  const linted = useMemo(
    () => lintNotice(noticeToLint(composedNotice(draft, ground.incident, surroundings)), languages, reader),
    [draft, ground.incident, surroundings, languages, reader],
  )
  // Until the words of the language are there nothing is said: what it would say about them is not true.
  const read = linted.ok && (linted.value.isRead || !isComing) ? linted.value : undefined
  const here = useMemo(
    () => state.presence.filter(({ operatorId }) => operatorId !== material.operator.id),
    [state.presence, material.operator.id],
  )
  const { incident, others } = ground
  const corrected = others.find(({ id }) => id === draft.correction?.of)
  const at = useMemo(
    () => ({ desk, state, findings: read?.findings ?? [], others: here, corrected, isReadOnly, onField }),
    [desk, state, read, here, corrected, isReadOnly, onField],
  )
  const expected = useMemo(() => expectedIncident(incident, others), [incident, others])
  const inReport = useReportFindings(draft, read, languages, ground.baseUrl)
  const settled = useSettled({ read, inReport }, draft, expected, ground.page.policy)
  return {
    desk,
    state,
    ground,
    expected,
    assembled,
    read,
    inReport,
    fault: linted.ok ? undefined : linted.fault,
    settled,
    here,
    at,
    isReadOnly,
    canPublish: may('notice.publish') && !isReadOnly,
  }
}

const Notes = ({ desk, state, ground, expected, here, isReadOnly }: ReturnType<typeof useComposer>): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const { incident, draft } = ground
  return (
    <>
      {incident.isDrill ? <p className="drill-band">{words.drill}</p> : null}
      {state.refusal ? (
        <p className="trouble" role="alert">
          {refusalText(state.refusal, language)}
        </p>
      ) : null}
      {state.isOver ? null : <Overtaken notice={draft} incident={expected} />}
      {state.isOver ? null : <ToldAlready draft={draft} notices={ground.others} />}
      {state.isOver ? null : <FiringNote draft={draft} incident={incident} />}
      <OtherDrafts others={ground.others} desk={desk} state={state} isReadOnly={isReadOnly} />
      {draft.correction ? null : <RefusedList incidentId={incident.id} />}
      {here.length > 0 ? <Here names={here.map(({ name }) => name)} /> : null}
      {draft.correction ? (
        <p className="card small">
          <strong>{words.corrects}:</strong> {draft.correction.reason}
        </p>
      ) : null}
    </>
  )
}

/** The ways to a field, to a blank, and from one remark to the next; on a telephone the fields are not there while one looks. */
const useWays = ({ read, settled }: Pick<ReturnType<typeof useComposer>, 'read' | 'settled'>) => {
  const words = useWords(composeWords)
  const { policy } = useWords(waiverWords)
  const { loading } = useWords(frameWords)
  const [isLooking, setLooking] = useState(false)
  const showFields = useCallback(() => flushSync(() => setLooking(false)), [])
  const onGo = useCallback(
    (field: DraftField): void => {
      showFields()
      goToField(field)
    },
    [showFields],
  )
  const onBlank = (blank: LeftBlank): void => {
    showFields()
    goToBlank(blank, fieldAt(blank.pointer))
  }
  // There is nothing to go to only where the guide has read everything.
  const noneOf = (none: string): string => (read?.isRead ? none : read ? words.guide.unread : loading)
  const onGuide = useGuideSteps(settled.open, showFields, noneOf(words.guide.none))
  const onPolicy = useGuideSteps(settled.asked, showFields, noneOf(policy.none))
  const onLook = (): void => {
    setLooking(!isLooking)
    window.scrollTo(0, 0)
  }
  return { isLooking, onGo, onBlank, onGuide, onPolicy, onLook }
}

const Composer = (material: Material): ReactNode => {
  const words = useWords(composeWords)
  const composer = useComposer(material)
  const { desk, state, ground, expected, assembled, settled, at, isReadOnly, canPublish } = composer
  const { incident, others, draft } = ground
  const [isConfirming, setConfirming] = useState(false)
  const { isLooking, onGo, onBlank, onGuide, onPolicy, onLook } = useWays(composer)
  const publishing = usePublishDraft(desk, state, onGo)
  const confirm = useCallback(() => setConfirming(true), [])
  const onPublish = canPublish ? confirm : undefined
  useKeys({ onSave: () => void desk.flush(), onPublish, onStep: stepField, onGuide, onPolicy })
  useOffers(draft, { onPublish, onGo, onGuide, onPolicy: settled.unmet.length > 0 ? onPolicy : undefined })
  const publish = (): void => {
    setConfirming(false)
    publishing.publish()
  }
  const about = (
    <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
      {incident.title}
    </Link>
  )
  const isFirst = incident.publicAt === null && others.length === 0
  const isProposed = (material.timeline?.proposals.length ?? 0) > 0
  const onDiscard = useDiscard(desk, draft.id, incident.id, isFirst ? (isProposed ? 'proposed' : 'first') : 'alone')
  const discard = (
    <Button variant="subtle" color="gray" onClick={onDiscard}>
      {words.discard}
    </Button>
  )
  return (
    <Screen title={draftTitle(draft, words.title)} width="full" lead={about} actions={isReadOnly ? null : discard}>
      <Notes {...composer} />
      {isFirst && material.timeline ? <CameIn signals={material.timeline.signals} /> : null}
      <DeskProvider value={at}>
        <div className={`composer${isLooking ? ' looking' : ''}`}>
          <div className="compose-write">
            {isReadOnly || draft.correction ? null : <TemplateBar ground={ground} expected={expected} />}
            <ComposeForm
              expected={expected}
              timeFaults={timeFaults(draft, expected, others, now())}
              worst={worstTold(ground)}
              components={material.components}
              passages={assembled.passages}
            />
            <LanguageNote />
            <Promises worst={worstTold(ground)} />
            <ReportRemarks findings={composer.inReport} />
            <Guide linted={composer.read} fault={composer.fault} settled={settled} onRemarks={() => onGuide(1)} />
          </div>
          <aside className="compose-look" aria-label={words.looks.title}>
            <Gist gist={assembled.gist} />
            <Suspense fallback={<div className="look-frame" />}>
              <Looks ground={ground} />
            </Suspense>
          </aside>
        </div>
      </DeskProvider>
      {publishing.error && !isAway(publishing.error) ? (
        <PublishTrouble error={publishing.error} now={momentOf(ground, expected, settled.objections)} onGo={onGo} />
      ) : null}
      {state.isOver ? <OverNote notice={draft} hasUnsaved={state.saving !== 'saved'} /> : null}
      {isReadOnly ? null : (
        <PublishBar
          state={state}
          publishing={publishing}
          unmet={settled.unmet}
          isLooking={isLooking}
          onGo={onGo}
          onBlank={onBlank}
          onPolicy={() => goToUnmet(settled.unmet, onPolicy)}
          onLook={onLook}
        />
      )}
      {isConfirming ? (
        <PublishLook
          draft={draft}
          incident={incident}
          gist={assembled.gist}
          isPending={publishing.isPending}
          onPublish={publish}
          onClose={() => setConfirming(false)}
        />
      ) : null}
    </Screen>
  )
}

const Here = ({ names }: { readonly names: readonly string[] }): ReactNode => {
  const words = useWords(composeWords)
  return (
    <p className="writers-here small">
      {names.map((name) => (
        <span key={name} className="avatar" aria-hidden="true">
          {[...name][0]?.toUpperCase()}
        </span>
      ))}
      {words.here(names.join(', '))}
    </p>
  )
}

/** Where a notice is written: slots on one side, the message assembling on the other. */
export const ComposeScreen = (): ReactNode => {
  const { noticeId } = useParams({ from: '/frame/compose/$noticeId' })
  const draft = useAsk(['drafts', noticeId], (api) => api.GET('/api/drafts/{noticeId}', { params: { path: { noticeId } } }))
  const session = useSession()
  const incidentId = draft.data?.notice.incidentId ?? ''
  const options = { enabled: incidentId !== '' }
  const file = useQuestion({ ...fileQuestion(incidentId), options })
  const page = usePage()
  const components = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 })
  const logo = useAsk(['page', 'logo'], (api) => api.GET('/api/page/logo', { params: { query: {} } }), { staleTime: 60_000 })
  const timeline = useQuestion({ ...timelineQuestion(incidentId), options })
  const isGone = refusalOf(draft.error)?.kind === 'missing'
  if (isGone && draft.error && !draft.data) return <GoneScreen noticeId={noticeId} error={draft.error} />
  return (
    <Asked of={draft}>
      {(view) => (
        <Asked of={file}>
          {(found) => (
            <Asked of={page}>
              {(itsPage) => (
                <Asked of={components}>
                  {(list) => (
                    <Composer
                      key={noticeId}
                      operator={session.data?.operator ?? nobody}
                      view={view}
                      isGone={isGone}
                      file={found}
                      page={itsPage}
                      components={list.components}
                      groups={list.groups}
                      logo={logo.data?.logo ?? null}
                      timeline={timeline.data}
                    />
                  )}
                </Asked>
              )}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  )
}
