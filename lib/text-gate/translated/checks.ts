import { findNamedFilms } from '../../catalog/titles/find-named-films'
import { titlesOf } from '../../catalog/titles/titles-of'
import type { Language } from '../../languages/parts/language'
import { ownFilmsIn, sentencesOf } from '../facts/sentences'
import { type Draft, firstMatch, type Grounds, objection } from '../parts/check'
import type { Objection } from '../parts/given'
import { keysOf, wordsOf } from '../words/tokens'
import type { KnownWords } from './known-words'

/** What a text in another language is held to; stricter than the English gate wherever that reads sentences. */
export type TranslatedGrounds = Grounds & {
  spoken: Language
  known: KnownWords
  /** Words of subjects that say something of whoever is told to have them. */
  delicate: (key: string) => boolean
}
type TranslatedCheck = (draft: Draft, grounds: TranslatedGrounds) => Objection | null

/** From here on a text is in another language rather than short of a word. */
const MOSTLY = 0.35
const LEAST_SMALL = 0.15
const LONG = 9

/** Every word is listed for the language or was given: nothing else can be said, wherever it comes from. */
export const checkWords: TranslatedCheck = ({ open }, { known, spoken }) => {
  const keys = wordsOf(open.replace(spoken.gate.stars, ' ')).flatMap(({ text }) =>
    keysOf(text).map((key) => ({ key, text })),
  )
  const strange = keys.filter(({ key }) => !/^\d/.test(key) && !known.isKnown(key))
  const [first] = strange
  const small = keys.filter(({ key }) => known.isSmall(key)).length
  if (keys.length >= LONG && small / keys.length < LEAST_SMALL) return objection('other-language', open)
  if (!first) return null
  return objection(strange.length / keys.length > MOSTLY ? 'other-language' : 'unknown-word', first.text)
}

/** Films that were not given: between marks, or a title of several words. */
export const checkTitles: TranslatedCheck = ({ plain }, { nameable, catalog, known, ownWords }) => {
  const allowed = new Set(nameable.map(({ id }) => id))
  const given = new Set([...nameable.map(({ title }) => title), ...ownWords].map((text) => keysOf(text).join(' ')))
  const quoted = [...plain.matchAll(/[“"]([^”"“]{1,90})[”"]/gu)].find(([, inside = '']) => {
    const keys = keysOf(inside)
    return keys.length > 0 && !given.has(keys.join(' ')) && !keys.every(known.has)
  })
  const named = findNamedFilms(plain, titlesOf(catalog)).find(
    ({ text, filmIds }) =>
      keysOf(text).length > 1 && !filmIds.some((id) => allowed.has(id)) && !given.has(keysOf(text).join(' ')),
  )
  return objection('names-other-film', quoted?.[0] ?? named?.text)
}

/** Every number was given, as stars to that film where they are stars. */
export const checkFigures: TranslatedCheck = ({ plain, open }, grounds) => {
  const { spoken, numbers, known, stars } = grounds
  const given = [...(stars?.values() ?? [])].filter((each) => each !== null)
  for (const sentence of sentencesOf(plain)) {
    const named = ownFilmsIn(sentence, grounds).map((own) => own.stars)
    for (const found of sentence.matchAll(spoken.gate.stars)) {
      const count = countOf(found[0], found[1] ?? '', spoken)
      if (!(named.length > 0 ? named : given).includes(count)) return objection('false-claim', found[0])
    }
  }
  const rest = open.replace(spoken.gate.stars, ' ')
  if (/\d\s*%|\d\/\d/.test(rest)) return objection('number', rest)
  const strange = wordsOf(rest).find(({ key }) => /\d/.test(key) && !known.has(key) && !numbers.includes(Number(key)))
  return objection('number', strange?.text)
}

function countOf(said: string, count: string, { gate }: Language): number {
  const half = /½|einhalb|y media|[.,]5/.test(said) ? 0.5 : 0
  if (/^(?:halben|media)$/i.test(count)) return 0.5
  const word = gate.numbers.findIndex((each) => count.toLowerCase() === each || count.toLowerCase() === `${each}en`)
  return (word >= 0 ? word : Number.parseInt(count, 10)) + half
}

/** A name behind "von" or "dirigida por" is a maker's, of this film or of one of theirs in the sentence. */
export const checkMakers: TranslatedCheck = ({ plain }, grounds) => {
  const film = grounds.about === undefined ? undefined : grounds.catalog.films.get(grounds.about)
  if (!film) return null
  for (const sentence of sentencesOf(plain)) {
    const makers = [film, ...ownFilmsIn(sentence, grounds).map((own) => own.film)].flatMap(({ directors }) => directors)
    for (const name of grounds.people) {
      const at = sentence.indexOf(name)
      if (at >= 0 && !makers.includes(name) && grounds.spoken.gate.madeBy.test(sentence.slice(0, at)))
        return objection('false-claim', name)
    }
  }
  return null
}

/** What a sentence may not say to a reader: what they are, feel or have. */
export const checkReader: TranslatedCheck = ({ open }, { spoken: { gate }, delicate }) => {
  const guess = firstMatch(open, gate.personal)
  if (guess !== undefined) return objection('personal', guess)
  const told = sentencesOf(open).find(
    (sentence) =>
      gate.toReader.test(sentence) &&
      !gate.ofFilms.test(sentence) &&
      wordsOf(sentence).some(({ text }) => keysOf(text).some(delicate)),
  )
  return objection('personal', told)
}

/** What people of the same taste make of a film is told only where it was given. */
export const checkGroup: TranslatedCheck = ({ open }, { spoken: { gate }, ofGroup }) =>
  ofGroup ? null : objection('false-claim', firstMatch(open, [gate.ofGroup]))

/** It speaks of something that was given: in a long text of more than one thing. */
export const checkTold: TranslatedCheck = (draft, grounds) => {
  const told = toldIn(draft, grounds)
  const named = (draft.open.match(/‹›/g) ?? []).length
  const isLong = draft.words.length > LONG * 3
  return told.length + named >= (isLong ? 2 : 1) ? null : objection('beside-the-point', draft.plain)
}

export const toldIn = ({ open }: Draft, { known }: TranslatedGrounds): string[] => [
  ...new Set(wordsOf(open).flatMap(({ text }) => keysOf(text).filter(known.tells))),
]
