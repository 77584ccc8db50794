import type { PageMark, PageShelf } from '../../app/renderer.ts'
import type { Rendition } from '../../render/page-state.ts'
import { isOwnPath } from '../own-path.ts'
import { digestOf, documentOf, type PreparedDocument, prepareDocument } from './prepared.ts'
import type { SiteFolder } from './site-folder.ts'
import { createKeeper } from './site-keeper.ts'

/** Every prepared document, in memory, swapped as a whole: a reader finds the old set or the new one, never parts of both. */
export interface Site extends PageShelf {
  find(path: string): PreparedDocument | undefined
  /** How many documents there are. */
  readonly size: number
  /** Why the last bytes could not be written to disk; undefined when they are there. */
  readonly diskTrouble: string | undefined
  /** Fills memory from the folder, so that the page answers before the store opens. Answers how many documents it found. */
  load(): Promise<number>
  /** Resolves when everything is on disk, or the disk refused it. */
  settled(): Promise<void>
}

export interface SiteSetting {
  /** Whether the base URL is https. */
  readonly isSecure: boolean
  /** Programme version and base URL; kept documents of another edition are shown until they have been made anew. */
  readonly edition: string
  /** Where the last bytes are kept; without it they live in memory alone. */
  readonly folder?: SiteFolder
  /** Hears when the disk refuses, and when it takes again (undefined). */
  readonly onDiskTrouble?: (trouble: string | undefined) => void
}

const samples = 32

/** In steps, so that a thousand documents made at once do not hold the thread pool against everybody else. */
const prepareAll = async (
  renditions: readonly Rendition[],
  present: ReadonlyMap<string, PreparedDocument>,
  isSecure: boolean,
): Promise<readonly PreparedDocument[]> => {
  const prepared: PreparedDocument[] = []
  for (let i = 0; i < renditions.length; i += samples) {
    const step = renditions.slice(i, i + samples).map((rendition) => {
      const known = present.get(rendition.path)
      return known?.digest === digestOf(rendition) ? known : prepareDocument(rendition, isSecure)
    })
    prepared.push(...(await Promise.all(step)))
  }
  return prepared
}

/** An empty site. Swaps happen in the order of the calls, however long each takes to compress. */
export const createSite = ({ isSecure, edition, folder, onDiskTrouble }: SiteSetting): Site => {
  let documents: ReadonlyMap<string, PreparedDocument> = new Map()
  let turn: Promise<unknown> = Promise.resolve()
  const marks = new Map<string, PageMark>()
  const keeper = createKeeper(
    folder ? () => folder.write({ edition, marks: Object.fromEntries(marks), documents: documents.values() }) : async () => {},
    onDiskTrouble,
  )
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }
  const add = async (renditions: readonly Rendition[]): Promise<void> => {
    const prepared = await prepareAll(renditions, documents, isSecure)
    documents = new Map([...documents, ...prepared.map((document) => [document.path, document] as const)])
  }
  return {
    find: (path) => documents.get(path),
    get size() {
      return documents.size
    },
    get diskTrouble() {
      return keeper.trouble
    },
    put: (renditions) =>
      inTurn(async () => {
        await add(renditions)
        keeper.changed()
      }),
    retain: (isWanted) =>
      inTurn(async () => {
        documents = new Map([...documents].filter(([path]) => isWanted(path)))
        keeper.changed()
      }),
    markOf: (pageId) => marks.get(pageId),
    mark: async (pageId, mark) => {
      marks.set(pageId, mark)
      keeper.changed()
    },
    load: () =>
      inTurn(async () => {
        const kept = await folder?.read()
        if (!kept) return 0
        // An earlier version kept what the server says about itself, which is that version's.
        const others = kept.documents.filter(({ path }) => !isOwnPath(path))
        const read = others.map((document) => documentOf(document, document.digest, document.bytes, isSecure))
        documents = new Map([...read.map((document) => [document.path, document] as const), ...documents])
        const isCurrent = kept.edition === edition && kept.lost === 0
        if (isCurrent) for (const [pageId, mark] of Object.entries(kept.marks)) marks.set(pageId, mark)
        return read.length
      }),
    settled: async () => {
      await turn
      await keeper.settled()
    },
  }
}
