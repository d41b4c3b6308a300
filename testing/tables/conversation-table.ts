import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Asker } from '../../lib/ask/ask-request'
import { nextAddress } from '../../lib/ask/follow-up/next-address'
import { type AskParams, askParams } from '../../lib/ask/schema'
import { untrainedRankConfig } from '../../lib/recommender/config/rank-config'
import { tokensOf } from '../../lib/wishes/tokens'
import { shippedCatalog } from '../films/shipped-catalog'
import { answerTo } from '../scripted/answer-to'
import { type Judged, judge, type Row } from './wish-table'

const rowSchema = z.strictObject({
  turns: z.array(z.strictObject({ said: z.string(), wish: z.array(z.string()) })).min(1),
})
export type Conversation = z.infer<typeof rowSchema>

export const readConversations = (file: string): Conversation[] =>
  readFileSync(`testing/tables/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)))

/** Somebody of whom nothing is known, before any training. */
export const strangerToday: Asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  context: null,
  today: 20_784,
}

/** One turn as the page has it: what the address holds and which tokens stand, with words left unread on the way. */
export type Turn = { params: AskParams; tokens: string[] }

/** A conversation by the very code of the page: each follow-up is read against the films that the last answer shows. */
export function converse(asker: Asker, said: readonly string[]): Turn[] {
  const turns: Turn[] = []
  let params = askParams.parse({})
  let left: string[] = []
  for (const words of said) {
    const on = turns.length === 0 ? [] : answerTo(asker, params).picked.films.map(({ film }) => film.slug)
    params = paramsAt(nextAddress(params, { more: words, on }, asker.catalog))
    const tokens = tokensOf(answerTo(asker, params).wish)
    const isOver = params.q === '' && params.w === undefined
    left = isOver ? [] : [...new Set([...left, ...tokens.filter(isUnread)])]
    turns.push({ params, tokens: [...tokens.filter((token) => !isUnread(token)), ...left] })
  }
  return turns
}

const isUnread = (token: string) => token.startsWith('unread:')

function paramsAt(href: string): AskParams {
  const sent = new URLSearchParams(href.split('?')[1] ?? '')
  return askParams.parse(Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)])))
}

/** Every turn of a table as a row: the whole wish after it, and how it was read. */
export function turnsOf(conversations: readonly Conversation[]): { row: Row; read: string[]; turn: number }[] {
  return conversations.flatMap(({ turns }) => {
    const read = converse(
      strangerToday,
      turns.map(({ said }) => said),
    )
    return turns.map(({ wish }, turn) => ({
      row: {
        said: turns
          .slice(0, turn + 1)
          .map(({ said }) => said)
          .join(' → '),
        tokens: wish,
      },
      read: read[turn]?.tokens ?? [],
      turn,
    }))
  })
}

/** The faults that a turn brings, without those that the turns before it left. */
export function newFaults(turns: ReturnType<typeof turnsOf>): Judged[] {
  let before: Judged | null = null
  return turns.flatMap(({ row, read, turn }) => {
    const judged = judge(row, read)
    const known: Judged | null = turn === 0 ? null : before
    before = judged
    const fresh = {
      ...judged,
      wrong: judged.wrong.filter((token) => !known?.wrong.includes(token)),
      missing: judged.missing.filter((token) => !known?.missing.includes(token)),
    }
    return fresh.wrong.length + fresh.missing.length > 0 ? [fresh] : []
  })
}
