import type { Span } from '../../../recommender/types'
import { wordAt } from '../../text/numbers'
import type { Item } from '../sentence/items'
import type { Reading } from '../sentence/reading'

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
