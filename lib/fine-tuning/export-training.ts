import { createHash } from 'node:crypto'
import { ownRowsOf, type Taught, teach } from './examples'
import { type Kind, kindNames, LEAST, MOST } from './formats'
import { tellsWho } from './identity'
import { type ListForTraining, listsForTraining } from './queries'

const DAY_MS = 86_400_000
/** As long as what was sent for a list is kept (lib/recommendations/sent). */
const KEPT_DAYS = 90

export type TrainingFile = {
  kind: Kind
  /** One example each, in an order that says nothing of whose they are. */
  lines: string[]
  people: number
  /** Preference pairs by why one answer was better; of chat examples nothing. */
  why: Record<'picked' | 'words', number>
}

export type TrainingExport = {
  since: Date
  until: Date
  lists: number
  /** Lists left out, by why. */
  leftOut: { unfit: number; tellsWho: number; beyondLimit: number; nothingSaid: number }
  files: TrainingFile[]
}

type Draft = Omit<TrainingFile, 'people' | 'lines'> & { people: Set<string>; lines: Map<string, string>; bytes: number }

/** Everything people let a model be trained on, as it stands now: nothing of earlier exports is used again. */
export async function collectTraining(now = new Date()): Promise<TrainingExport> {
  const period = { since: new Date(now.getTime() - KEPT_DAYS * DAY_MS), until: now }
  const drafts = kindNames.map(
    (kind): Draft => ({ kind, lines: new Map(), people: new Set(), why: { picked: 0, words: 0 }, bytes: 0 }),
  )
  const leftOut = { unfit: 0, tellsWho: 0, beyondLimit: 0, nothingSaid: 0 }
  const ofOne = new Map<string, number>()
  let lists = 0
  for await (const list of listsForTraining(period)) {
    lists += 1
    const taught = teach(list)
    const count = ofOne.get(list.userId) ?? 0
    if (!taught) leftOut.unfit += 1
    else if (!taught.chat && !taught.preference) leftOut.nothingSaid += 1
    else if (saysWho(list)) leftOut.tellsWho += 1
    else if (count >= MOST.ofOne || !add(drafts, taught, list.userId)) leftOut.beyondLimit += 1
    else ofOne.set(list.userId, count + 1)
  }
  const files = drafts.map(({ kind, lines, people, why }) => ({
    kind,
    lines: [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    people: people.size,
    why,
  }))
  return { ...period, lists, leftOut, files }
}

function saysWho({ known, prompt, cards }: ListForTraining): boolean {
  return tellsWho([...ownRowsOf(prompt), ...cards.flatMap(({ reason, refusedWords }) => [reason, refusedWords])], known)
}

/** False where every file it belongs to is full. */
function add(drafts: Draft[], taught: Taught, userId: string): boolean {
  let added = false
  for (const draft of drafts) {
    const example = draft.kind === 'chat' ? taught.chat : taught.preference
    if (!example) continue
    const line = JSON.stringify(example)
    const bytes = Buffer.byteLength(line) + 1
    if (draft.lines.size >= MOST.examples || draft.bytes + bytes > MOST.fileBytes) continue
    draft.lines.set(hashOf(line), line)
    draft.bytes += bytes
    draft.people.add(userId)
    if (draft.kind === 'preferences') for (const why of taught.why) draft.why[why] += 1
    added = true
  }
  return added
}

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Why a file is not handed out; null where it may be. */
export function tooFew({ lines, people }: Pick<TrainingFile, 'lines' | 'people'>): string | null {
  if (lines.length >= LEAST.examples && people >= LEAST.people) return null
  return `${lines.length} examples of ${people} people; the least are ${LEAST.examples} of ${LEAST.people}`
}
