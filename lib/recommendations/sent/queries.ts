import 'server-only'
import { db } from '../../db'
import { type SentPart, sentParts } from './sources'
import type { TextSubject } from './subjects'

/** One writing of a list or a text, as its person may look it up. */
export type SentRequest = {
  number: number
  at: Date
  sent: boolean
  model: string
  promptNumber: number | null
  instructions: SentPart[]
  prompt: SentPart[]
  inputTokens: number
  outputTokens: number
  fault: string | null
}

export type SentList = {
  id: string
  day: string
  startedAt: Date
  profiled: boolean
  engineConfig: string | null
  artefactId: string | null
  recommender: string
  profileVersion: number
  /** Oldest first; none of lists older than this, and none once a consent it rested on was withdrawn. */
  requests: SentRequest[]
}

const requestSelect = {
  at: true,
  sent: true,
  model: true,
  promptNumber: true,
  instructions: true,
  prompt: true,
  inputTokens: true,
  outputTokens: true,
  fault: true,
} as const

const withParts = <Row extends { instructions: unknown; prompt: unknown }>(row: Row) => ({
  ...row,
  instructions: sentParts.parse(row.instructions),
  prompt: sentParts.parse(row.prompt),
})

/** What a list of this person was written from; null for anybody else's. */
export async function findSent(userId: string, slateId: string): Promise<SentList | null> {
  const slate = await db.slate.findFirst({
    where: { id: slateId, userId },
    select: {
      id: true,
      day: true,
      startedAt: true,
      profiled: true,
      engineConfig: true,
      artefactId: true,
      recommender: true,
      profileVersion: true,
      requests: {
        orderBy: { number: 'asc' },
        select: { number: true, ...requestSelect },
      },
    },
  })
  return (
    slate && {
      ...slate,
      requests: slate.requests.map(withParts),
    }
  )
}

/** What a text of this person was last written from; null where nothing of it is kept. */
export async function findTextRequest(userId: string, subject: TextSubject): Promise<SentRequest | null> {
  const row = await db.textRequest.findUnique({
    where: { userId_subject: { userId, subject } },
    select: requestSelect,
  })
  return row && { number: 0, ...withParts(row) }
}
