import 'server-only'
import { LRUCache } from 'lru-cache'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import { type CatalogSnapshot, getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import type { FilmFeedback } from '../feedback/schema'
import { feedbackOf, type StoredRating, type StoredReaction } from '../feedback/stored-feedback'
import type { WordsVerdictName } from '../feedback/words'
import { type Profile, profileOf } from './profile'
import { EVENTS_READ, evidenceTypes, wishOf } from './queries'
import type { EditRecord, EvidenceEvent } from './schema'

export type KnownOwner = Pick<Viewer, 'id' | 'profileVersion' | 'consents'>

/** What a page starts from of somebody: their profile, what stands of films, and what they said of words, the latest first. */
export type Known = {
  profile: Profile
  feedback: Map<number, FilmFeedback>
  verdicts: { verdict: WordsVerdictName; kinds: string[] }[]
  /** What was edited in their taste and when, and the files they brought: another list is made when one of them is another. */
  tasteEdits: readonly string[]
  surveyFinished: boolean
  /** In the group whose lists use nothing inferred. */
  isHeldOut: boolean
}

type Rows = {
  events: EvidenceEvent[]
  edits: EditRecord[]
  ratings: StoredRating[]
  reactions: StoredReaction[]
  verdicts: Known['verdicts']
  imports: string[]
  surveyFinished: boolean
  isHeldOut: boolean
}

const MOST_VERDICTS = 500
const MOST_CHARACTERS = 16_000_000

/** What was made of the very rows last read, so that the next page need not make it again. */
const made = new LRUCache<string, { rows: string; catalog: CatalogSnapshot; known: Known }>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: ({ rows }) => rows.length + 1,
})

/**
 * Read at every request in one statement, so never out of date; made into a profile when a single character of it, or the
 * catalog, is another than last time.
 */
export const getKnown = cache(async ({ id, profileVersion, consents }: KnownOwner): Promise<Known> => {
  const [rows, catalog] = await Promise.all([readRows(id, consents.behaviour), getCatalog()])
  const key = `${id} ${profileVersion} ${consents.behaviour}`
  const last = made.get(key)
  if (last?.rows === rows && last.catalog === catalog) return last.known
  const { events, edits, ratings, reactions, imports, ...rest } = JSON.parse(rows) as Rows
  const read = edits.map((edit) => ({ ...edit, wish: wishOf(edit.facet, edit.wish) }))
  const known = {
    profile: profileOf(profileVersion, events, read, catalog),
    feedback: feedbackOf(ratings, reactions),
    tasteEdits: [...edits.map(({ facet, at }) => `${facet} ${at}`), ...imports].toSorted(),
    ...rest,
  }
  made.set(key, { rows, catalog, known })
  return known
})

async function readRows(userId: string, withBehaviour: boolean): Promise<string> {
  const [row] = await db.$queryRaw<{ rows: string }[]>`
    SELECT json_build_object(
      'events', (
        SELECT COALESCE(json_agg(json_build_object(
          'id', e."id", 'type', e."type", 'filmId', e."filmId", 'facet', e."facet", 'value', e."value",
          'detail', e."detail", 'reason', e."reason", 'at', (EXTRACT(EPOCH FROM e."occurredAt") * 1000)::bigint
        ) ORDER BY e."occurredAt" DESC), '[]')
        FROM (
          SELECT * FROM "Event" WHERE "userId" = ${userId} AND "type"::text = ANY(${evidenceTypes(withBehaviour)})
          ORDER BY "occurredAt" DESC LIMIT ${EVENTS_READ}
        ) e
      ),
      'edits', (
        SELECT COALESCE(json_agg(json_build_object(
          'facet', i."facet", 'state', i."state", 'strength', i."strength", 'label', i."label", 'stated', i."stated",
          'wish', i."wish", 'saidAt', (EXTRACT(EPOCH FROM i."saidAt") * 1000)::bigint,
          'askedAt', (EXTRACT(EPOCH FROM i."askedAt") * 1000)::bigint,
          'at', (EXTRACT(EPOCH FROM i."updatedAt") * 1000)::bigint
        )), '[]')
        FROM "InterestEdit" i WHERE i."userId" = ${userId}
      ),
      'ratings', (
        SELECT COALESCE(json_agg(json_build_object('filmId', "filmId", 'value', "value")), '[]')
        FROM "Rating" WHERE "userId" = ${userId}
      ),
      'reactions', (
        SELECT COALESCE(json_agg(json_build_object('filmId', "filmId", 'kind', "kind", 'reason', "reason")), '[]')
        FROM "Reaction" WHERE "userId" = ${userId}
      ),
      'verdicts', (
        SELECT COALESCE(json_agg(json_build_object('verdict', v."verdict", 'kinds', v."kinds") ORDER BY v."saidAt" DESC), '[]')
        FROM (SELECT * FROM "WordsVerdict" WHERE "userId" = ${userId} ORDER BY "saidAt" DESC LIMIT ${MOST_VERDICTS}) v
      ),
      'imports', (
        SELECT COALESCE(json_agg("id" ORDER BY "id"), '[]') FROM "RatingImport"
        WHERE "userId" = ${userId} AND "confirmedAt" IS NOT NULL AND "undoneAt" IS NULL
      ),
      'surveyFinished', EXISTS (SELECT 1 FROM "Onboarding" WHERE "userId" = ${userId} AND "finishedAt" IS NOT NULL),
      'isHeldOut', EXISTS (
        SELECT 1 FROM "ExperimentPerson" p JOIN "Variant" v ON v."id" = p."variantId"
          JOIN "Experiment" x ON x."id" = p."experimentId"
        WHERE p."userId" = ${userId} AND v."position" = 1 AND x."kind" = 'HOLDOUT' AND x."status" = 'RUNNING'
      )
    )::text AS "rows"`
  return row?.rows ?? '{}'
}
