import { say, words } from '@/domains/words'
import { foldText } from '../../../catalog/search-text'
import { names, ownWords, publicWords, ratingWords } from './column-names'
import { fieldInWords, ratingInWords } from './column-words'
import type { Field } from './field-names'
import type { Scale } from './format'
import { scaleSaid } from './scale-words'

export type Cells = (column: string) => readonly string[]
export type NamesOfColumns = {
  /** As they are written: capitals show where a word begins ("lastWatched"). */
  spelled?: ReadonlyMap<string, string> | undefined
  /** What stands below them: of two columns for one thing the one that holds something counts. */
  cellsOf?: Cells | undefined
  isRating?: ((cell: string) => boolean) | undefined
}

/** What objects around a film are called; what stands in them is said of the film. */
const around =
  /^(?:movies?|films?|items?|media|meta ?data|meta|data|info|details|attributes|fields|node|entry|entity|object|properties)$/
/** What objects are called that hold what one person says of it, or its numbers and days. */
const aroundOthers =
  /^(?:my|me|user|user ?data|your|own|personal|viewing|state|external|ids?|external ?ids?|released?)$/

const foldName = (name: string) => foldText(name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/[_.]/g, ' '))

const [one, seen] = [foldText(words.one), foldText(say('seen'))]
/** What a site of something else calls its things and what is done with them: "Recipe", "cooked on". */
const ofDomain = new Map<string, Field>([
  ...[one, `${one} name`, `${one} title`].map((name) => [name, 'title'] as const),
  ...[`${seen} on`, `date ${seen}`, `last ${seen}`].map((name) => [name, 'watched'] as const),
  [seen, 'seen'],
  [foldText(say('want to watch')), 'want'],
  [foldText(say('director')), 'directors'],
])

/** "metadata.released.year" may also be "released year" and "year"; a title is never looked for below a person. */
function fieldOfName(column: string): Field | undefined {
  const parts = column.split('.')
  const find = (name: string) =>
    names.find(([, pattern]) => pattern.test(name))?.[0] ?? ofDomain.get(name) ?? fieldInWords(name)
  let mayBeTitle = true
  for (let from = 0; from < parts.length; from++) {
    const name = foldName(parts.slice(from).join(' '))
    const field = find(name) ?? find(name.replace(/^(?:my|your|user|own) /, ''))
    if (field && (mayBeTitle || (field !== 'title' && field !== 'originalTitle'))) return field
    const head = foldName(parts[from] ?? '')
    if (!around.test(head) && !aroundOthers.test(head)) return undefined
    mayBeTitle &&= around.test(head)
  }
  return undefined
}

/** Parts of a rating, and words about it, that are no rating themselves. */
const aboutRating =
  /(?:^| )(?:max|min|maximum|minimum|best|worst|scale|date|day|on|at|time|when|system|source|by|id|reason|date de|fecha de|data)(?: |$)|^(?:datum|дата|日)/
/** What a rating is called where nothing else is called so. */
const weakly = /^(?:overall|vote|verdict|opinion|grade|my (?:vote|verdict|take))$/

/** What somebody calls the column of their own beside those of others. */
const onlyMe = /^(?:me|mine|myself|ich|moi|yo|mig|jag|minä|я|我|自分)$/i

/** How much a column looks like one's own rating: 0 not at all, 3 by its own word. */
function ratingWeight(column: string): number {
  const name = foldName(column)
  const isOwn = ownWords.test(name) || /(?:^|\.)me\./.test(column.toLowerCase())
  const inWords = ratingInWords(name)
  if (inWords) return inWords
  if (weakly.test(name)) return 1
  if (!ratingWords.test(name) && !/^(?:user|my)rating$/.test(name)) return 0
  if (aboutRating.test(name)) return 0
  if (publicWords.test(name.replace(/\b(?:vote|votes)\b/, (word) => (isOwn ? '' : word)))) return isOwn ? 1 : 0
  return isOwn ? 3 : 2
}

/** The most personal of the columns that hold ratings; one of words only where none holds any. */
function ratingOf(columns: readonly string[], { spelled, cellsOf, isRating }: NamesOfColumns): string | undefined {
  const weighed = columns.flatMap((column) => {
    const cells = cellsOf?.(column) ?? []
    const read = isRating ? cells.filter(isRating).length : 0
    const isMe = onlyMe.test(column.trim()) && read > 0 && read * 2 > cells.length
    const weight = isMe ? 3 : ratingWeight(spelled?.get(column) ?? column)
    if (weight === 0) return []
    return [{ column, weight: read * 2 > cells.length ? weight + 10 : cells.length > 0 || !cellsOf ? weight : 0.5 }]
  })
  return weighed.reduce<{ column?: string; weight: number }>(
    (best, each) => (each.weight > best.weight ? each : best),
    { weight: 0 },
  ).column
}

/** What each column of a table is read as, by its name; at most one is the rating, the most personal one. */
export function guessColumns(columns: readonly string[], named: NamesOfColumns = {}): Map<string, Field> {
  const own = [...new Set(columns)]
  const guessed = new Map<string, Field>(own.map((column) => [column, 'ignore']))
  const rating = ratingOf(own, named)
  if (rating !== undefined) guessed.set(rating, 'rating')
  const taken = new Set<Field>(rating === undefined ? [] : ['rating'])
  const holdsNothing = (column: string) => named.cellsOf?.(column).length === 0
  const filledFirst = own.toSorted((a, b) => Number(holdsNothing(a)) - Number(holdsNothing(b)))
  for (const column of filledFirst) {
    const field = column === rating ? undefined : fieldOfName(named.spelled?.get(column) ?? column)
    if (!field || taken.has(field)) continue
    taken.add(field)
    guessed.set(column, field)
  }
  return guessed
}

const firstPerson =
  /\b(?:my|meine?|ma|mon|mi|mia|mio|moja|moje|minha|mijn|min|mitt|oma)\b|(?:^| )мо[яй]|我的|私の|나의|내 /
/** "My rating": decimals in it are one's own; those of "user rating" may be an average of all users. */
export const isMine = (column: string) => firstPerson.test(foldName(column))

/** What many think, and numbers of another kind, by their names. */
export const isOfOthers = (column: string) =>
  publicWords.test(foldName(column)) ||
  /\b(?:price|cost|seat|screen|row|rank|position|id|no|nr|runtime|minutes|length|duration|disc|shelf)\b/.test(
    foldName(column),
  )

/** A name that says by itself of how many: dice have six sides. */
const ofDice = /^(?:terningkast|terning|dice|die|würfel(?:wurf)?|tärning)$/i

/** "Rating10", "my rating (1-10)", "score out of 100", "note /20". */
export function scaleInName(column: string): Scale | null {
  const name = column.trim()
  if (ofDice.test(name)) return 6
  const last = /(?:^|\D)(5|10|100)\)?$/.exec(name)?.[1] ?? /(?:rating|score)(5|10|100)$/i.exec(name)?.[1]
  // Other numbers may be of anything: they count behind a word that says "of", and at the end of a range.
  return last ? Number(last) : scaleSaid(name, []).of
}
