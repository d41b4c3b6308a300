import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'

/** What has been said so far, as far as a list needs it. */
type ListSense = { operation: Operation; words: string; first: Item | null; closed: boolean }

/** "no horror and a happy ending", "... and something funny": an article begins a thing of its own. */
export function opensAnew(items: readonly Item[], place: number): boolean {
  const next = items[place + 1]
  return (
    (next?.kind === 'filler' &&
      /^(?:a|an|with|for|set|it|i|we|should|must|has|please|under|the|is|are|be|comes|which|takes place|plays)\b/.test(
        next.word,
      )) ||
    next?.kind === 'minutes' ||
    next?.kind === 'years' ||
    next?.kind === 'viewers'
  )
}

const isName = (item: Item | null | undefined) => /^(?:unread|title|unknown-title)$/.test(item?.kind ?? '')

const origin = (item: Item | null | undefined) =>
  item?.kind === 'term' && /^(?:country|region|language|era|person):/.test(item.facets[0] ?? '')

const typeOf = (item: Item | null | undefined) =>
  item?.kind === 'term' ? (item.facets[0]?.split(':')[0] ?? 'note') : (item?.kind ?? '')

const isNote = (item: Item | null | undefined) =>
  item?.kind === 'unread' ||
  (item?.kind === 'foreign' && item.subtitles) ||
  (item?.kind === 'term' && item.term.notes.length > 0)

/** One kind of film, and the sentence ends behind it. */
function isKindAlone(things: readonly Item[], rest: readonly Item[], end: number): boolean {
  const [first] = things
  const isOne = things.length === 1 && first?.kind === 'term' && first.facets[0]?.startsWith('genre:') === true
  return (
    isOne &&
    first.term.notes.length === 0 &&
    (end < 0 || rest[end]?.kind !== 'join' || /^(?:stop|but)$/.test(rest[end].join))
  )
}

const NOUNS_AFTER = /(?:^|\s)(?:no|without|avoid|hate|hates|zero|minus|skip|any|of|exclude|ban)$/

/**
 * Whether a sense goes on behind a comma. It does for a list ("no war, westerns or sport"); it does not for a list that
 * was closed ("no horror or gore, slow dramas"), a description of several words, or another kind of thing.
 */
export function reachesOver(sense: ListSense, items: readonly Item[], place: number): boolean {
  const rest = items.slice(place + 1)
  const end = rest.findIndex((item) => item.kind === 'join')
  const part = end < 0 ? rest : rest.slice(0, end)
  const things = part.filter((item) => item.kind !== 'filler' && item.kind !== 'film')
  const first = things[0]
  if (!first) return !sense.closed
  if (first.kind === 'operator' || first.kind === 'viewers' || first.kind === 'minutes' || first.kind === 'years')
    return true
  const lead = part[0]
  // "Not horror, like Stalker": a comparison of its own, unless the film is one of what is turned down.
  if (first.kind === 'title' || first.kind === 'unknown-title')
    if (part.some((each) => each.kind === 'filler' && /(?:^|\s)(?:like|similar|as)(?:\s|$)/.test(each.word)))
      return isOneOfThem(sense.first, first) && rest[end]?.kind !== 'join'
  if (
    lead?.kind === 'filler' &&
    /^(?:a|an|set|from|with|about|for|by|in|just|it|i|we|then|so|as|let|can|please|rather|instead|good|great|nice|beautiful|lovely|lots|plenty|decent|maybe|perhaps|possibly|preferably|ideally)\b/.test(
      lead.word,
    )
  )
    return false
  // "Animation, not Disney, dreamlike": a name that says which, and what is wanted goes on behind it.
  if (sense.words === 'not' && isName(sense.first) && !isName(first)) return false
  // "No flashing lights pls, scifi": behind a note a kind of film alone is what is asked for.
  if (isNote(sense.first) && isKindAlone(things, rest, end) && !listGoesOn(items, place)) return false
  const note = first.kind === 'term' && first.facets.length === 0
  if (note && sense.operation !== 'much-more') return true
  // "No swearing, in colour".
  if (/^(?:attribute|known|surprise|opposite)$/.test(first.kind)) return false
  if (sense.closed) return false
  // "no horror, slow and tender": behind "no" stand nouns, so an adjective is another thing.
  if (NOUNS_AFTER.test(sense.words) && typeOf(first) === 'mood' && typeOf(sense.first) !== 'mood') return false
  const listed = listGoesOn(items, place)
  if (sense.operation === 'only') return listed && typeOf(first) === typeOf(sense.first)
  if (listed) return true
  if (things.filter((item) => item.kind === 'term').length > 1) return false
  if (sense.operation === 'much-more' || sense.operation === 'neutral') return typeOf(first) === typeOf(sense.first)
  return origin(first) === origin(sense.first)
}

/** Whether a film has what is turned down: it was named as an example of that. */
function isOneOfThem(turnedDown: Item | null, item: Item): boolean {
  return (
    turnedDown?.kind === 'term' && item.kind === 'title' && turnedDown.facets.some((facet) => item.facets.has(facet))
  )
}

/** A later "or"/"and" that joins one more bare thing: the comma was one of a list. */
function listGoesOn(items: readonly Item[], place: number): boolean {
  for (let at = place + 1; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind === 'operator' || item?.kind === 'postfix') return false
    if (item?.kind !== 'join') continue
    if (item.join === 'comma') continue
    return (item.join === 'or' || (item.join === 'and' && !opensAnew(items, at))) && items[at + 1]?.kind !== 'operator'
  }
  return false
}

const LIKED =
  /^(?:i|we)(?: quite| really| do| actually| rather| still| always| absolutely| totally| happen to| can| could| would| just| kinda| also)* (?:like|love|adore|enjoy|dig|fancy)(?: a lot| though| tho| very much| however| actually)*$/

/** "I've gone off biopics, sport films I quite like": behind the comma stands a thing with a verdict of its own. */
export function isJudgedItself(items: readonly Item[], place: number): boolean {
  // A stop nobody wrote stands where somebody speaks anew.
  const rest = items.slice(place + 1).filter((item) => item.kind !== 'join' || item.end > item.at)
  const end = rest.findIndex((item) => item.kind === 'join')
  const part = end < 0 ? rest : rest.slice(0, end)
  const thing = part.findLastIndex(({ kind }) => /^(?:term|title|film|attribute)$/.test(kind))
  const things = part.slice(0, thing + 1)
  const [first] = part.slice(thing + 1)
  if (!things.some(({ kind }) => kind === 'term' || kind === 'title') || !things.every(isNamed)) return false
  if (first?.kind === 'postfix') return first.operation === 'more' || first.operation === 'much-more'
  return LIKED.test(
    part
      .slice(thing + 1)
      .map((item) => (item.kind === 'filler' ? item.word || 'i' : item.kind === 'operator' ? item.words : '.'))
      .join(' '),
  )
}
/** "The ones from Hong Kong", "those with Jackie Chan". */
const isNamed = (item: Item) =>
  /^(?:term|title|film|attribute)$/.test(item.kind) ||
  (item.kind === 'filler' && /^(?:the|those|these|from|by|with)$/.test(item.word))
