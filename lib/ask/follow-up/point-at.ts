import type { CatalogFilm } from '../../catalog/schema'
import { type Piece, splitWords } from '../../wishes/text/split-words'

/** Words in which the films pointed at stand as "@0", "@1": places of `slugs`. */
export type Pointed = { text: string; slugs: string[] }
type Shown = Pick<CatalogFilm, 'slug' | 'title'>
type Found = { slugs: string[]; length: number }

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const NUMERAL = /^([1-8])(?:st|nd|rd|th)$/
const BEFORE_NUMBER = new Set(['number', 'no', 'nr'])
/** "The second world war", "first love": no place in a list. */
const OF_ITS_OWN = new Set([
  'world',
  'war',
  'time',
  'half',
  'love',
  'chance',
  'chances',
  'date',
  'empire',
  'republic',
  'wave',
  'person',
])
const NOUNS = new Set(['one', 'film', 'movie', 'ones', 'films', 'movies'])

/**
 * Finds the films of a list that words point at: "the third", "#2", "the first two", "the last one", "Psycho"; of those
 * that were named before (`named`) by their titles alone.
 */
export function pointAt(text: string, shown: readonly Shown[], named: readonly Shown[] = []): Pointed {
  const pieces = splitWords(text)
  const titles = [...shown, ...named].map(({ slug, title }) => ({ slug, words: wordsOf(splitWords(title)) }))
  const slugs: string[] = []
  let marked = ''
  let from = 0
  for (let at = 0; at < pieces.length; at++) {
    const start = pieces[at]?.text === 'the' ? at + 1 : at
    const found = titleAt(pieces, at, titles) ?? placeAt(text, pieces, start, shown)
    if (!found) continue
    const last = (found.length > 0 && pieces[(titleAt(pieces, at, titles) ? at : start) + found.length - 1]) || null
    if (!last) continue
    marked += `${text.slice(from, hashBefore(text, pieces[at]?.start ?? 0))}${found.slugs.map((slug) => `@${slugs.push(slug) - 1}`).join(' ')}`
    from = last.end
    at = pieces.indexOf(last)
  }
  return { text: marked + text.slice(from), slugs }
}

const hashBefore = (text: string, start: number) => (text[start - 1] === '#' ? start - 1 : start)
const wordsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.text] : []))

function titleAt(pieces: readonly Piece[], at: number, titles: { slug: string; words: string[] }[]): Found | null {
  const fits = titles.flatMap(({ slug, words }): Found[] => {
    let next = at
    for (const word of words) {
      while (next > at && pieces[next]?.kind === 'mark') next++
      if (pieces[next]?.text !== word) return []
      next++
    }
    return words.length > 0 ? [{ slugs: [slug], length: next - at }] : []
  })
  return fits.toSorted((one, other) => other.length - one.length)[0] ?? null
}

const TIMES = /^(?:years?|decades?|centur(?:y|ies)|months?|weeks?|hours?|minutes?|days?)$/

function placeAt(text: string, pieces: readonly Piece[], at: number, shown: readonly Shown[]): Found | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  const of = (places: number[], length: number): Found | null => {
    const slugs = places.flatMap((place) => shown.at(place)?.slug ?? [])
    const noun = pieces[at + length]
    return slugs.length === 0 ? null : { slugs, length: noun && NOUNS.has(noun.text) ? length + 1 : length }
  }
  const next = pieces[at + 1]?.text ?? ''
  const many = counts.indexOf(next) + 1
  // "From the last ten years", "of the last decade", "the first hour": a time, and no place in the list.
  const further = pieces[at + 2]?.text ?? ''
  if (/^(?:first|last)$/.test(piece.text) && (TIMES.test(next) || TIMES.test(further))) return null
  if (piece.text === 'first' && many > 1) return of([...Array(many).keys()], 2)
  if (piece.text === 'last' && many > 1)
    return of(
      [...Array(many).keys()].map((place) => place - many),
      2,
    )
  // "The last film by Tarkovsky" is none of the list.
  if (piece.text === 'last') return NOUNS.has(next) || pieces[at - 1]?.text === 'the' ? of([-1], 1) : null
  const place = ordinals.indexOf(piece.text)
  if (place >= 0 && !OF_ITS_OWN.has(next)) return of([place], 1)
  const numeral = NUMERAL.exec(piece.text)
  if (numeral) return of([Number(numeral[1]) - 1], 1)
  if (BEFORE_NUMBER.has(piece.text) && /^[1-8]$/.test(next)) return of([Number(next) - 1], 2)
  if (BEFORE_NUMBER.has(piece.text) && counts.includes(next)) return of([counts.indexOf(next)], 2)
  return text[piece.start - 1] === '#' && /^[1-8]$/.test(piece.text) ? of([Number(piece.text) - 1], 1) : null
}
