import 'server-only'
import { db } from '../../db'
import { type SentPart, sentParts } from './sources'

/** One writing of a list, as its person may look it up. */
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
        select: {
          number: true,
          at: true,
          sent: true,
          model: true,
          promptNumber: true,
          instructions: true,
          prompt: true,
          inputTokens: true,
          outputTokens: true,
          fault: true,
        },
      },
    },
  })
  return (
    slate && {
      ...slate,
      requests: slate.requests.map((request) => ({
        ...request,
        instructions: sentParts.parse(request.instructions),
        prompt: sentParts.parse(request.prompt),
      })),
    }
  )
}
