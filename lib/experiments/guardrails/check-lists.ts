import { isShareAbove } from '../statistics/share-above'
import { ALPHA, type Breach, type GuardedList, type GuardedText, type GuardId, limits } from './guards'

type Prices = { input: number; output: number }

const percent = (share: number) => `${(100 * share).toFixed(0)} %`

/** What lists alone tell, list by list: calls that went wrong, texts that were refused, waiting and cost. */
export function checkLists(
  first: readonly GuardedList[],
  variant: readonly GuardedList[],
  prices: Prices = { input: 1, output: 1 },
): Breach[] {
  const asked = (lists: readonly GuardedList[]) => lists.filter((list) => list.asked)
  const written = (lists: readonly GuardedList[]) => lists.filter((list) => list.written > 0)
  const isRefused = ({ refused }: GuardedList) => refused >= limits.refusedTexts
  const slowFrom = Math.max(limits.slowFromMs, limits.timesFirst * (p95(times(first)) ?? 0))
  const costOf = (list: GuardedList) => list.inputTokens * prices.input + list.outputTokens * prices.output
  const usual = meanCost(first, costOf)
  const share = (guard: GuardId, lists: readonly GuardedList[], is: (list: GuardedList) => boolean, most: number) =>
    above(guard, lists, is, most)
  return [
    ...share(
      'fallback',
      asked(variant),
      ({ fellBack }) => fellBack,
      allowed(limits.fallback, asked(first), ({ fellBack }) => fellBack),
    ),
    ...share('refused', written(variant), isRefused, allowed(limits.refused, written(first), isRefused)),
    ...share(
      'slow',
      variant.filter(({ firstCardMs }) => firstCardMs !== null),
      ({ firstCardMs }) => (firstCardMs ?? 0) > slowFrom,
      limits.slowShare,
    ).map((breach) => ({ ...breach, why: `${breach.why} Slow is more than ${(slowFrom / 1000).toFixed(1)} s.` })),
    ...(usual === null ? [] : share('cost', variant, (list) => costOf(list) > limits.timesCost * usual, 0.5)),
  ]
}

/** The same of notes and portraits: a call that went wrong, or a text the gate refused. */
export function checkTexts(first: readonly GuardedText[], variant: readonly GuardedText[]): Breach[] {
  const isBad = ({ failed, refused }: GuardedText) => failed || refused
  return above('texts', variant, isBad, allowed(limits.fallback, first, isBad), 'texts')
}

const words: Partial<Record<GuardId, string>> = {
  fallback: 'the model’s call went wrong',
  refused: 'the gate refused several texts',
  slow: 'the first card came slowly',
  texts: 'the model’s call went wrong or the gate refused the text',
  cost: `the cost was over ${limits.timesCost} times that of the first variant`,
}

function above<Each extends { userId: string }>(
  guard: GuardId,
  lists: readonly Each[],
  is: (list: Each) => boolean,
  most: number,
  things = 'lists',
): Breach[] {
  const people = new Set(lists.map(({ userId }) => userId)).size
  const hits = lists.filter(is).length
  if (lists.length < limits.lists || people < limits.listPeople) return []
  if (!isShareAbove(most, { hits, of: lists.length }, ALPHA)) return []
  const seen = `In ${percent(hits / lists.length)} of ${lists.length} ${things} ${words[guard]}`
  return [{ guard, why: `${seen}; at most ${percent(most)} may.` }]
}

/** What is always allowed, or somewhat more than the first variant's own share. */
function allowed<Each>(most: number, first: readonly Each[], is: (list: Each) => boolean): number {
  const share = first.length < limits.lists ? 0 : first.filter(is).length / first.length
  return Math.min(0.9, Math.max(most, limits.timesFirst * share + 0.05))
}

const times = (lists: readonly GuardedList[]) => lists.flatMap(({ firstCardMs }) => firstCardMs ?? [])

/** Null of too few to tell. */
function p95(values: readonly number[]): number | null {
  if (values.length < limits.lists) return null
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? null
}

/** Null where nothing was paid for, or too few lists tell. */
function meanCost(lists: readonly GuardedList[], costOf: (list: GuardedList) => number): number | null {
  const sum = lists.reduce((total, list) => total + costOf(list), 0)
  return lists.length < limits.lists || sum === 0 ? null : sum / lists.length
}
