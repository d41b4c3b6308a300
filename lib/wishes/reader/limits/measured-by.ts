import type { Span } from '../../../recommender/types'
import { wordAt } from '../../text/numbers'
import type { Item } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'

type Bound = (measure: number) => Span
const below: Bound = (measure) => ({ from: null, to: measure - 1 })
const upTo: Bound = (measure) => ({ from: null, to: measure })
const above: Bound = (measure) => ({ from: measure + 1, to: null })
const from: Bound = (measure) => ({ from: measure, to: null })

/** As "under two hours" keeps a film of two hours; "before 1975" is until 1974. */
const LENGTHS: Record<string, [bound: Bound, not: Bound]> = {
  shorter: [upTo, from],
  longer: [from, upTo],
}
const YEARS: Record<string, [bound: Bound, not: Bound]> = {
  older: [below, from],
  earlier: [below, from],
  newer: [above, upTo],
  later: [above, upTo],
}
/** "Not as long as Heat". */
const AS: Record<string, string> = { long: 'shorter', old: 'newer', new: 'older', recent: 'older' }
const BEFORE_A_FILM = /^(?:the|film|movie|a|even|say)$/

/** "More recent" and "not as long" in one word. */
const IN_ONE: Record<string, string> = {
  'more recent': 'newer',
  'more modern': 'newer',
  'not as long': 'shorter',
  'not so long': 'shorter',
  'not quite as long': 'shorter',
  'not as old': 'newer',
  'not so old': 'newer',
}
const BARE = /^(?:shorter|longer|older|newer)$/
const ENDS =
  /^(?:please|pls|plz|though|tho|thanks|thx|ones?|films?|movies?|pictures?|and|or|but|if|with|for|maybe|perhaps)$/
const NOT_LIKE = /\b(?:not|nothing|unlike|never|isnt|dont|didnt|hated?|no)\b/
const REACH = 7

/** "Like Alien but newer", "something like Heat, just not as long": the one film named is the measure. */
export function besideExampleAt({ titles, lexicon, pieces }: Reading, at: number): Item | null {
  const [phrase = ''] = [4, 3, 2]
    .map((count) => saidAt(pieces, at, at + count))
    .filter((words) => Object.hasOwn(IN_ONE, words))
  const word = IN_ONE[phrase] ?? wordAt(pieces, at)
  const end = at + (phrase === '' ? 1 : phrase.split(' ').length)
  const next = pieces[end]
  if (!BARE.test(word) || (next?.kind === 'word' && !ENDS.test(next.text)) || wordAt(pieces, at - 1) === 'no')
    return null
  const [title, ...others] = titles
  const measures = title?.slug && others.length === 0 ? lexicon.measuresOf(title.slug) : null
  if (!title || !measures || title.end > at || at - title.end > REACH) return null
  if (pieces.slice(title.end, at).some(({ kind, text }) => kind === 'mark' && /[.!?;:]/.test(text))) return null
  if (NOT_LIKE.test(saidAt(pieces, Math.max(0, title.at - 4), title.at))) return null
  const spans: Record<string, Item> = {
    shorter: { kind: 'minutes', span: below(measures.minutes), allowed: false, bare: false, at, end },
    longer: { kind: 'minutes', span: above(measures.minutes), allowed: false, bare: false, at, end },
    older: { kind: 'years', span: below(measures.years), at, end },
    newer: { kind: 'years', span: above(measures.years), at, end },
  }
  return spans[word] ?? null
}

/** "Shorter than Heat", "no older than Jaws": a film that we have is the measure. */
export function measuredByAt({ titles, lexicon, pieces }: Reading, at: number): Item | null {
  const isNot = /^(?:no|not)$/.test(wordAt(pieces, at))
  const how = isNot ? at + 1 : at
  const asLong = isNot && /^(?:as|so)$/.test(wordAt(pieces, how)) && wordAt(pieces, how + 2) === 'as'
  const word = asLong ? (AS[wordAt(pieces, how + 1)] ?? '') : wordAt(pieces, how)
  const than = asLong ? how + 3 : /^th[ae]n$/.test(wordAt(pieces, how + 1)) ? how + 2 : null
  const kind = word in LENGTHS ? 'minutes' : word in YEARS ? 'years' : null
  if (than === null || !kind) return null
  let place = than
  while (place < than + 2 && !titles.some((taken) => taken.at === place) && BEFORE_A_FILM.test(wordAt(pieces, place)))
    place += 1
  const title = titles.find((taken) => taken.at === place)
  const measures = title?.slug ? lexicon.measuresOf(title.slug) : null
  if (!title || !measures) return null
  const [plain, not] = (kind === 'minutes' ? LENGTHS : YEARS)[word] ?? [below, from]
  const span = (isNot && !asLong ? not : plain)(measures[kind])
  return kind === 'years'
    ? { kind, span, at, end: title.end }
    : { kind, span, allowed: false, bare: false, at, end: title.end }
}
