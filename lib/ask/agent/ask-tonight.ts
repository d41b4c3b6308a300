import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { getCatalog } from '../../catalog/snapshot'
import { engineFor } from '../../engine/get-engine'
import { env } from '../../env'
import { namesOf } from '../../profile/views/interest-views'
import { getRecommendationContext } from '../../recommendations/context'
import { keptWish } from '../../wishes/kept-wish'
import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { readRest } from '../../writers/rest/read-rest'
import { type Answer, answerWith } from '../answer'
import type { Asker } from '../ask-request'
import { type AskChip, chipsOf } from '../part-text'
import { type AskParams, lastWords } from '../schema'
import { askWithTools } from './ask-with-tools'
import type { ToolCall } from './tools'

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
  /** What a model with tools asked the engine, in order. */
  calls: ToolCall[]
}

const nothingRead = { tokens: [] as string[], calls: [] as ToolCall[] }

/** With tools where the site has them switched on; else in one question. */
async function readerB(viewer: Viewer, words: string, asker: Asker, wish: Wish) {
  if (env().ASK_TOOLS === 'on') return askWithTools(viewer, words, asker, wish)
  return { tokens: await readRest(viewer, words, wish), calls: [] }
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
  const asks = viewer && mayAskModel && wish.unread.length > 0
  const { tokens: read, calls } = asks ? await readerB(viewer, lastWords(params), asker, wish) : nothingRead
  const heard = tokensOf({ ...wish, unread: [] })
  const whole = read.length > 0 ? keptWish([...heard, ...read]) : null
  const answer = answerWith(asker, params, whole ?? wish)
  return {
    ...answer,
    tokens: asks ? tokensOf({ ...answer.wish, unread: [] }) : tokensOf(answer.wish),
    calls,
    byModel: whole ? chipsOf(answer.wish, namesOf(asker.catalog)).filter(({ token }) => read.includes(token)) : [],
  }
}
