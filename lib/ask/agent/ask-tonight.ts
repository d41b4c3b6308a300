import 'server-only'
import { findMeasured } from '../../ai/server/queries'
import type { Viewer } from '../../auth/viewer'
import { getCatalog } from '../../catalog/snapshot'
import { engineFor } from '../../engine/get-engine'
import { env } from '../../env'
import { namesOf } from '../../profile/views/interest-views'
import { getRecommendationContext } from '../../recommendations/context/context'
import { keptWish } from '../../wishes/kept-wish'
import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { resolveModel } from '../../writers/resolve-model'
import { readRest } from '../../writers/rest/read-rest'
import { type Answer, answerWith } from '../answer'
import type { Asker } from '../ask-request'
import { type AskChip, chipsOf, tokensText } from '../parts/part-text'
import { type AskParams, lastWords } from '../schema'
import { askWithTools, type FoundWithTools, foundNothing } from './ask-with-tools'

const DAY_MS = 86_400_000

/** Who asks. The profile of somebody who has told us nothing says nothing. */
export async function getAsker(viewer: Viewer | null): Promise<Asker> {
  const catalog = await getCatalog()
  const context = viewer ? await getRecommendationContext(viewer) : null
  const engine = context?.engine ?? (await engineFor([]))
  return { catalog, engine, context, today: Math.floor(Date.now() / DAY_MS) }
}

export type FullAnswer = Answer & {
  /** The wish as links carry it on: what a model was asked about is asked once. */
  tokens: string[]
  /** What the model read of the words the grammar left, each to be taken off like any other. */
  byModel: AskChip[]
  /** What it left out of what the grammar read, to be brought back. */
  gone: AskChip[]
} & Pick<FoundWithTools, 'calls' | 'plans' | 'plan' | 'sent'>

/** What a model may do with a wish: what was measured of it decides, unless the site's settings do. */
async function leaveOf(viewer: Viewer): Promise<{ hasTools: boolean; mayCorrect: boolean }> {
  const { server } = resolveModel()
  const better = server && viewer.consents.model ? (await findMeasured(server.id)).wishes?.better : undefined
  const mayCorrect = better === 'model' || better === 'tools'
  const { ASK_TOOLS: tools } = env()
  return { hasTools: tools === 'on' || (tools === 'auto' && mayCorrect), mayCorrect: tools !== 'off' && mayCorrect }
}

/**
 * The answer to a wish. With reader B a model reads what the grammar left unread, in the same closed form, before the
 * films are chosen; all that follows is code. `mayAskModel`: pressed on our pages by somebody who allows it.
 */
export async function askTonight(
  asker: Asker,
  viewer: Viewer | null,
  { params, wish, mayAskModel }: { params: AskParams; wish: Wish; mayAskModel: boolean },
): Promise<FullAnswer> {
  const leave = viewer && mayAskModel ? await leaveOf(viewer) : null
  // Of a wish that goes on, the grammar's reading was corrected when it was first said.
  const asks = leave !== null && (wish.unread.length > 0 || (leave.mayCorrect && params.w === undefined))
  const words = lastWords(params)
  const found: FoundWithTools =
    !asks || !viewer
      ? foundNothing
      : leave.hasTools
        ? await askWithTools(viewer, words, asker, { wish, mayCorrect: leave.mayCorrect })
        : { ...foundNothing, ...(await readRest(viewer, words, wish)) }
  const { gone, calls, plans, plan, sent } = found
  const chosen = plans[plan ?? 0]
  const read = [...found.tokens, ...(chosen?.added ?? [])]
  const left = new Set([...gone, ...(chosen?.without ?? [])])
  const heard = tokensOf({ ...wish, unread: [] }).filter((token) => !left.has(token))
  const whole = read.length + left.size > 0 ? keptWish([...heard, ...read]) : null
  const answer = answerWith(asker, params, whole ?? wish)
  return {
    ...answer,
    tokens: asks ? tokensOf({ ...answer.wish, unread: [] }) : tokensOf(answer.wish),
    calls,
    plans,
    plan,
    sent,
    gone: whole ? [...left].map((token) => ({ token, label: tokensText([token], namesOf(asker.catalog)) })) : [],
    byModel: whole ? chipsOf(answer.wish, namesOf(asker.catalog)).filter(({ token }) => read.includes(token)) : [],
  }
}
