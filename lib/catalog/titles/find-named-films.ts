/** Finds the films a sentence names, without taking "It has heat" for three of them. */

export type TitledFilm = { id: number; title: string; year?: number }

/** A title as words; `capitals` says which of them its own spelling begins with a capital. */
type Entry = { keys: string[]; capitals: boolean[]; film: TitledFilm }
export type TitleIndex = { byFirstKey: ReadonlyMap<string, Entry[]> }

export type NamedFilm = { text: string; filmIds: number[] }

type Token = { key: string; text: string; start: number; end: number }

const WORD = /[\p{L}\p{N}½&]+(?:['’.·-][\p{L}\p{N}]+)*/gu
const SMALL_WORDS = new Set(
  'a an and as at but by de du el en et for from i in into la le les of on or the to und with y'.split(' '),
)
/** Words that open sentences: a capital on them says nothing, nor does one on the title after them make a name of the two. */
const OPENERS = new Set(
  `a about above across after against all along alongside among an and another any around as at because before behind beneath beside besides
  between beyond but by colder darker echoes expect fans follow following funnier imagine next opposite past pair play quieter recall slower
  think throughout warmer each even ever every for from give given had has have
  here if in into is it its less like liked love loved maybe more most much near no none not of on one only or out over put
  rated remember see seen since so still take than that the their then there these they this those though to too try under
  unlike until up was watch watched what when where which while who why with without you your yours`.split(/\s+/),
)
const COMPARING = new Set('after beside besides echoes like than unlike'.split(' '))
const PLACES = new Set(
  `africa america amsterdam australia berlin brazil brooklyn cairo calcutta california casablanca chicago chinatown dallas
  dunkirk fargo hollywood jerusalem london madrid manhattan memphis mexico moscow munich nashville nebraska paris philadelphia
  roma rome selma shanghai texas tokyo venice vienna vietnam`.split(/\s+/),
)
const RATED_WORDS = new Set('adored enjoyed gave like liked love loved rated saw watched'.split(' '))
const FILM_VERBS = new Set('got earned gave proved showed taught told suggests suggested won started'.split(' '))

const PLAIN = /^[a-zA-Z0-9']*$/

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text === '&' ? 'and' : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase()
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: fold(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const NUMBERING = /^(?:part|volume|vol|chapter|episode|movie|film|the|i|ii|iii|iv|v|vi|vii|one|two|three|four|\d+)$/

/** Shorter names people use for a film: what stands before or after a colon, when it is telling enough to be one. */
function aliasesOf(title: string): string[] {
  const parts = title.split(/\s*(?::|\s[–—-]\s|,? or:? )\s*/)
  const telling = (part: string) =>
    tokenize(part).filter(({ key }) => !SMALL_WORDS.has(key) && !NUMBERING.test(key)).length >= 2
  return parts.length > 1 ? parts.filter(telling) : []
}

export function indexTitles(films: Iterable<TitledFilm>): TitleIndex {
  const byFirstKey = new Map<string, Entry[]>()
  for (const film of films) {
    for (const name of [film.title, ...aliasesOf(film.title)]) {
      const tokens = tokenize(name)
      const keys = tokens.map((token) => token.key)
      const [first] = keys
      if (first === undefined) continue
      const entries = byFirstKey.get(first) ?? []
      entries.push({ keys, capitals: tokens.map((token) => isCapital(token.text)), film })
      byFirstKey.set(first, entries)
    }
  }
  return { byFirstKey }
}

const withoutPossessive = (key: string) => key.replace(/'s$|(?<=s)'$/, '')

function matches(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  return keys.every((key, offset) => {
    const found = tokens[at + offset]?.key
    return found === key || (offset === keys.length - 1 && found !== undefined && withoutPossessive(found) === key)
  })
}

function longestMatch(indexes: readonly TitleIndex[], tokens: readonly Token[], at: number): Entry[] {
  const key = tokens[at]?.key ?? ''
  const bare = key.includes("'") ? withoutPossessive(key) : key
  const firsts = bare === key ? [key] : [key, bare]
  const found: Entry[] = []
  for (const { byFirstKey } of indexes)
    for (const first of firsts)
      for (const entry of byFirstKey.get(first) ?? []) if (matches(entry.keys, tokens, at)) found.push(entry)
  if (found.length < 2) return found
  const length = Math.max(0, ...found.map((entry) => entry.keys.length))
  return found.filter((entry) => entry.keys.length === length)
}

const isCapital = (text: string) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(text)

type Span = { text: string; tokens: readonly Token[]; first: number; last: number }

/** Between marks that set a title apart: "…", “…”, «…», *…*, _…_. Single quotes only when they hold all of it. */
function isSetApart({ text, tokens, first, last }: Span): boolean {
  const before = text.slice(0, tokens[first]?.start).at(-1) ?? ''
  const after =
    text
      .slice(tokens[last]?.end)
      .replace(/^['’]s\b/, '')
      .replace(/^[.,!?…]/, '')[0] ?? ''
  return /["“«*_‘']/.test(before) && /["”»*_’']/.test(after)
}

function startsSentence({ text, tokens, first }: Span): boolean {
  const before = text.slice(0, tokens[first]?.start).replace(/["“‘'«*_(\s]+$/, '')
  return before === '' || /[.!?…:;–—]$/.test(before)
}

function hasYearAfter({ text, tokens, last }: Span): number | null {
  const year = /^['’s"”*_]*\s*\((\d{4})\)/.exec(text.slice(tokens[last]?.end))
  return year ? Number(year[1]) : null
}

/** Whether a capitalised neighbour makes the word part of a longer name: "Laura Palmer", "M. Night". */
function isPartOfName({ text, tokens, first, last }: Span): boolean {
  const next = tokens[last + 1]
  const gapAfter = text.slice(tokens[last]?.end, next?.start)
  if (
    next &&
    /^\.? $/.test(gapAfter) &&
    /^\p{Lu}/u.test(next.text) &&
    !(gapAfter === '. ' && (tokens[last]?.text.length ?? 0) > 2)
  )
    return true
  const previous = tokens[first - 1]
  if (!previous || text.slice(previous.end, tokens[first]?.start) !== ' ') return false
  return /^\p{Lu}/u.test(previous.text) && !OPENERS.has(previous.key) && !/['’]s$/.test(previous.text)
}

function countsAsTitle(span: Span, capitals: readonly boolean[]): boolean {
  const { text, tokens, first, last } = span
  if (isSetApart(span) || hasYearAfter(span) !== null) return true
  const words = tokens.slice(first, last + 1)
  const previous = tokens[first - 1]?.key ?? ''
  if (words.every((word) => /^\d+('s)?$/.test(word.key))) return RATED_WORDS.has(previous)
  if (
    !capitals.includes(true) ||
    !words.every((word, place) => isCapital(word.text) || mayBeLower(word, place, capitals))
  )
    return false
  if (words.length > 1) return !(startsSentence(span) && words.slice(1).every((word) => SMALL_WORDS.has(word.key)))
  const word = words[0]
  if (!word || isPartOfName(span)) return false
  const key = withoutPossessive(word.key)
  if (PLACES.has(key)) return RATED_WORDS.has(previous) || COMPARING.has(previous)
  if (/^\p{L}'s$/u.test(word.key)) return false
  if (!startsSentence(span)) return true
  if (OPENERS.has(key) || SMALL_WORDS.has(key) || /^(her|him|us|me|we|she|he|once|big|speed)$/.test(key)) return false
  return word.key !== key || FILM_VERBS.has(tokens[last + 1]?.key ?? '') || /^ and \p{Lu}/u.test(text.slice(word.end))
}

/** Small words inside, words the title itself writes small, and a leading article: "the Godfather". */
function mayBeLower({ key }: Token, place: number, capitals: readonly boolean[]): boolean {
  if (!capitals[place]) return true
  return place > 0 ? SMALL_WORDS.has(key) : capitals.length > 1 && /^(?:the|an?)$/.test(key)
}

/** Every film the text names, longest title first; the same title on several films gives them all, unless a year decides. */
export function findNamedFilms(text: string, ...indexes: TitleIndex[]): NamedFilm[] {
  const tokens = tokenize(text)
  const named: NamedFilm[] = []
  for (let at = 0; at < tokens.length; ) {
    const entries = longestMatch(indexes, tokens, at)
    const length = entries[0]?.keys.length ?? 0
    const span: Span = { text, tokens, first: at, last: at + length - 1 }
    if (!entries[0] || !countsAsTitle(span, entries[0].capitals)) {
      at += 1
      continue
    }
    const year = hasYearAfter(span)
    const films = entries
      .map((entry) => entry.film)
      .filter((film) => year === null || film.year === undefined || film.year === year)
    named.push({
      text: text.slice(tokens[at]?.start, tokens[span.last]?.end),
      filmIds: [...new Set(films.map((film) => film.id))],
    })
    at += length
  }
  return named
}

/** Titles set apart or dated in the text that no index knows: a film from outside the catalog, or made up. */
export function findUnknownTitles(text: string, ...indexes: TitleIndex[]): string[] {
  const setApart = [
    ...text.matchAll(/[“"«]([^”"»]{2,80})[”"»]|(?<![\p{L}\p{N}*])\*([^*]{2,80})\*|(?<![\p{L}\p{N}_])_([^_]{2,80})_/gu),
  ]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.,!?…]+$/, ''))
    .filter((phrase) => {
      const words = tokenize(phrase)
      return (
        words.length > 0 &&
        words.length <= 9 &&
        words.every((word) => isCapital(word.text) || SMALL_WORDS.has(word.key))
      )
    })
  const dated = [
    ...text.matchAll(
      /((?:[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*[ ,:]+)*[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*)["”*_]* \((?:18|19|20)\d{2}\)/gu,
    ),
  ].map((match) => match[1] ?? '')
  return [...setApart, ...dated].filter((phrase) => {
    const tokens = tokenize(phrase)
    // Known when some title covers the end of the phrase: "Like Heat (1995)".
    return !tokens.some((_, at) =>
      longestMatch(indexes, tokens, at).some((entry) => at + entry.keys.length === tokens.length),
    )
  })
}
