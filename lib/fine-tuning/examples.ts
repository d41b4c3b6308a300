import { readFence } from '../ai/fence'
import { REASON_MAX_CHARS, SLATE_SIZE } from '../prompts/parts/limits'
import { orderWithin } from '../recommender/config/routing'
import type { ChatExample, PreferenceExample } from './formats'

/** What came of a card, with what was said of its words. */
export type TaughtCard = {
  filmId: number
  /** As it stands: words that were not true have given way to others. */
  reason: string
  basis: number[]
  met: 'yes' | 'no' | 'passed' | null
  said: 'HELPFUL' | 'NOT_TRUE' | 'SPOILS' | null
  /** What the model had written, where that was called not true or a spoiler. */
  refusedWords: string
}

export type TaughtList = {
  instructions: string
  prompt: string
  /** Films as they ranked, and how far one could be moved. */
  ranked: number[]
  moveLimit: number
  cards: TaughtCard[]
}

/** What a list teaches: a better answer than the one it got, and that answer beside a worse one. */
export type Taught = { chat: ChatExample | null; preference: PreferenceExample | null; why: Set<'picked' | 'words'> }

const SHORTEST_REASON = 12

/**
 * Both answers have the films that were on the list and keep the rules of the prompt. The better one begins with what met with
 * a yes or was called helpful, as far as the order may change; the worse one with what was passed over, turned down or
 * untrue, in the words that were called so. Null where the list does not fit its own prompt.
 */
export function teach({ instructions, prompt, ranked, moveLimit, cards }: TaughtList): Taught | null {
  const offered = readOffered(prompt)
  if (!offered || cards.length !== SLATE_SIZE || !cards.every((card) => fits(card, offered))) return null
  const inOrder = (wanted: readonly TaughtCard[]) => {
    const ids = orderWithin(
      ranked,
      wanted.map(({ filmId }) => filmId),
      moveLimit,
    ).slice(0, SLATE_SIZE)
    const found = ids.flatMap((id) => cards.find(({ filmId }) => filmId === id) ?? [])
    return found.length === SLATE_SIZE ? found : null
  }
  const better = inOrder(cards.toSorted((a, b) => worth(b) - worth(a)))
  const worse = inOrder(cards.toSorted((a, b) => worth(a) - worth(b)))
  if (!better || !worse) return null
  const answer = answerOf(better.map((card) => elementOf(card, card.reason)))
  const other = answerOf(worse.map((card) => elementOf(card, card.refusedWords || card.reason)))
  const hasYes = cards.some((card) => worth(card) > 0)
  const hasNo = cards.some((card) => worth(card) < 0)
  const untrue = cards.some(({ refusedWords }) => refusedWords !== '')
  const moved = hasYes && hasNo && better.some(({ filmId }, place) => worse[place]?.filmId !== filmId)
  const why = new Set<'picked' | 'words'>([
    ...(moved ? ['picked' as const] : []),
    ...(untrue ? ['words' as const] : []),
  ])
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: prompt },
  ] satisfies PreferenceExample['input']['messages']
  return {
    why,
    chat: hasYes ? { messages: [...messages, answer] } : null,
    preference:
      why.size > 0 ? { input: { messages }, preferred_output: [answer], non_preferred_output: [other] } : null,
  }
}

/** From a film somebody wanted, in words that helped, down to one they turned down in words that were not true. */
function worth({ met, said }: Pick<TaughtCard, 'met' | 'said'>): number {
  const film = met === 'yes' ? 2 : met === 'no' ? -3 : met === 'passed' ? -1 : 0
  return film + (said === 'HELPFUL' ? 2 : said === null ? 0 : -3)
}

const elementOf = ({ filmId, basis }: TaughtCard, reason: string) => ({ id: filmId, basis, reason })

const answerOf = (elements: ReturnType<typeof elementOf>[]) => ({
  role: 'assistant' as const,
  content: JSON.stringify({ elements }),
})

type Offered = { films: Set<number>; own: Set<number> }

/** Films a prompt offered, and those of the person it named. */
function readOffered(prompt: string): Offered | null {
  const data = readFence(prompt)
  if (typeof data !== 'object' || data === null) return null
  const idsIn = (...keys: string[]) =>
    new Set(keys.flatMap((key) => rowsOf(data, key)).map((row) => Number.parseInt(row, 10)))
  return { films: idsIn('candidates'), own: idsIn('films', 'disliked') }
}

function rowsOf(data: object, key: string): string[] {
  const rows: unknown = Object.entries(data).find(([name]) => name === key)?.[1]
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'string') : []
}

const fits = ({ filmId, basis, reason, refusedWords }: TaughtCard, { films, own }: Offered) =>
  films.has(filmId) &&
  basis.every((id) => own.has(id)) &&
  reason.length >= SHORTEST_REASON &&
  [reason, refusedWords].every((text) => text.length <= REASON_MAX_CHARS)

/** What a person wrote themselves stands in these rows of a prompt. */
export const ownRowsOf = (prompt: string): string[] => {
  const data = readFence(prompt)
  return typeof data === 'object' && data !== null ? rowsOf(data, 'interests') : []
}
