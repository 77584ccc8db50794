import { Button, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { usePageUrl } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { useOwedViews } from '../compose/owed-promises.ts'
import { Icon } from '../parts/icon.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { fieldText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { goToSection, useAtPostmortem } from './at-postmortem.ts'
import { LeftOpen } from './left-open.tsx'
import { editionFrom, hasMoved } from './report-bodies.ts'

type Edition = Schemas['PostmortemEdition']

/** What an edition lacks, each leading to where it is written. */
const useMissing = () => {
  const { postmortem, bodies, states, incident, language } = useAtPostmortem()
  const edition = editionFrom(postmortem, bodies, { title: incident.title, language, states })
  if (!edition || edition.ok) return []
  return edition.fault.errors ?? []
}

const Missing = (): ReactNode => {
  const words = useWords(postmortemWords)
  const language = useLanguage()
  const { sections, headingOf } = useAtPostmortem()
  const missing = useMissing()
  if (missing.length === 0) return <p className="small soft">{words.publish.ready}</p>
  return (
    <div className="small">
      <p className="soft">{words.publish.missing}</p>
      <ul className="missing-parts">
        {missing.map(({ pointer, detail }) => {
          const section = sections.find((one) => one === pointer.split('/')[1])
          return section === undefined ? null : (
            <li key={pointer}>
              <button type="button" className="text-button" onClick={() => goToSection(section)}>
                {headingOf(section).title}
              </button>
              : {fieldText(detail, language)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Freezes what customers would read and goes on to the notice that announces it. */
const Prepare = ({ number }: { readonly number: number }): ReactNode => {
  const { desk, postmortem, hasWrong } = useAtPostmortem()
  const words = useWords(postmortemWords).publish
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [isUnsaved, setUnsaved] = useState(false)
  const isMissing = useMissing().length > 0
  const prepare = useDo(
    (api) =>
      api.POST('/api/incidents/{incidentId}/postmortem/editions', {
        params: { path: { incidentId: postmortem.incidentId } },
        body: number === 1 || reason.trim() === '' ? {} : { reason },
      }),
    {
      touches: ['postmortems', 'drafts', 'incidents'],
      onDone: ({ notice }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: notice.id } }),
    },
  )
  const go = async (): Promise<void> => {
    const isSaved = (await desk.flush()) && !hasWrong
    setUnsaved(!isSaved)
    if (isSaved) prepare.mutate()
  }
  return (
    <>
      {number === 1 ? null : (
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          minRows={2}
          value={reason}
          error={faultAt(prepare.error, '/reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <Missing />
      <Button loading={prepare.isPending} disabled={isMissing} onClick={() => void go()}>
        {words.prepare(number)}
      </Button>
      <p className="small soft">{words.how}</p>
      {isUnsaved ? (
        <p className="small down" role="alert">
          {words.unsaved}
        </p>
      ) : null}
      {otherFaults(prepare.error, ['/reason']).map((fault) => (
        <p key={fault} className="small down" role="alert">
          {fault}
        </p>
      ))}
    </>
  )
}

/** An edition that waits for its notice. */
const Waiting = ({ edition }: { readonly edition: Edition }): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).publish
  const navigate = useNavigate()
  return (
    <div className="waiting-edition">
      <p>{words.waits}</p>
      {hasMoved(edition.words, postmortem.public) ? <p className="small low">{words.moved}</p> : null}
      <Button
        leftSection={<Icon name="send" />}
        onClick={() => void navigate({ to: '/compose/$noticeId', params: { noticeId: edition.noticeId } })}
      >
        {words.toNotice}
      </Button>
    </div>
  )
}

const Editions = ({ editions }: { readonly editions: readonly Edition[] }): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).editions
  const pageUrl = usePageUrl()
  const [newest] = editions
  return (
    <section className="stack tight" aria-labelledby="editions-title">
      <h2 id="editions-title">{words.title}</h2>
      {newest ? null : <p className="soft small">{words.none}</p>}
      <ul className="edition-list">
        {editions.map(({ number, publishedAt, words: said }) => (
          <li key={number}>
            <a
              href={`${pageUrl}/incidents/${postmortem.incidentId}/report/${number}`}
              target="_blank"
              rel="noreferrer"
              aria-label={words.onPage(number ?? 0)}
            >
              {words.one(number ?? 0)} <Icon name="outside" />
            </a>{' '}
            <span className="soft small">
              {publishedAt ? <When at={publishedAt} /> : null}
              {number === newest?.number ? ` · ${words.stands}` : ''}
            </span>
            {said.reason === null ? null : (
              <p className="small">
                <span className="soft">{words.reason}:</span> <span dir="auto">{said.reason}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const formats = ['html', 'md'] as const

/** To take along: what customers read, and by itself what only we do. */
const Files = (): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).files
  const path = `/api/incidents/${postmortem.incidentId}/postmortem`
  const hasPublic = postmortem.public !== null || postmortem.editions.some(({ number }) => number !== null)
  return (
    <section className="stack tight" aria-labelledby="files-title">
      <h2 id="files-title">{words.title}</h2>
      <ul className="edition-list">
        {(['public', 'internal'] as const)
          .filter((version) => version === 'internal' || hasPublic)
          .map((version) => (
            <li key={version}>
              <p>{words[version]}</p>
              <p className="row">
                {formats.map((format) => (
                  <a
                    key={format}
                    href={`${path}.${format}?version=${version}`}
                    className="row"
                    aria-label={`${words[version]}, ${words[format]}`}
                  >
                    <Icon name="download" /> {words[format]}
                  </a>
                ))}
              </p>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** The day by which readers were promised a report, as it stands after every correction. */
const PromisedBy = (): ReactNode => {
  const { incident } = useAtPostmortem()
  const words = useWords(postmortemWords).publish
  const dates = useOwedViews(incident.id).flatMap(({ kind, dueAt }) => (kind === 'report' && dueAt !== null ? [dueAt] : []))
  return dates.map((dueAt) => (
    <p key={dueAt} className="small">
      {words.promisedBy} <When at={dueAt} relative="beside" />
    </p>
  ))
}

/** Publishing, and what was published. */
export const Publishing = (): ReactNode => {
  const { postmortem, incident, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords)
  const published = postmortem.editions.filter(({ number }) => number !== null).toReversed()
  const waiting = postmortem.editions.find(({ number }) => number === null)
  return (
    <>
      {isReadOnly ? null : (
        <section className="stack tight" aria-labelledby="publish-title">
          <h2 id="publish-title">{words.publish.title}</h2>
          <PromisedBy />
          {incident.endedAt === null ? null : <LeftOpen editions={published} />}
          {incident.endedAt === null ? (
            <p className="small soft">{words.open}</p>
          ) : waiting ? (
            <Waiting edition={waiting} />
          ) : (
            <Prepare number={published.length + 1} />
          )}
        </section>
      )}
      <Editions editions={published} />
      <Files />
    </>
  )
}
