import { speech } from '../../../domains/speech'
import type { Facet } from '../../recommender/types'
import type { Attribute } from '../words/attributes'
import { attributeWords, clearAttributeWords } from '../words/attributes'
import { countryWords, finerCountryWords } from '../words/countries'
import { fillerWords, unreadWords } from '../words/fillers'
import { foreignWords, languageWords, onlyLanguages, subtitleWords } from '../words/languages'
import { noNegation, type Operation, operatorWords, postfixWords } from '../words/operators'
import { finerRegionWords, regionWords } from '../words/regions'
import { sayings } from '../words/sayings'
import * as viewing from '../words/viewing'
import type { Meaning, TermMeaning } from './meaning'
import { wordsOf } from './person-phrases'

type Phrase = { words: string[]; meaning: Meaning }
export type Postfix = { operation: Operation }

/** A list as written in the data: phrases divided by commas. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

let spoken: Phrase[] | undefined

/** Every phrase of our own with its meaning; where two lists have the same one, the list named first has it. */
export function spokenPhrases(): Phrase[] {
  spoken ??= unique(
    withFullForms([
      ...simple(sayings, { kind: 'filler' }),
      ...simple(speech.loose, { kind: 'unread' }),
      ...terms(),
      ...simple(viewing.noChildrenWords, { kind: 'viewers', who: 'nobody' }),
      ...simple(viewing.aloneWords, { kind: 'viewers', who: 'alone' }),
      ...simple(viewing.companyWords, { kind: 'viewers', who: 'company' }),
      ...simple(viewing.childrenWords, { kind: 'viewers', who: 'children' }),
      ...simple(viewing.hiddenWords, { kind: 'known', known: 'hidden' }),
      ...simple(viewing.famousWords, { kind: 'known', known: 'famous' }),
      ...simple(viewing.surpriseWords, { kind: 'surprise' }),
      ...simple(foreignWords, { kind: 'foreign', subtitles: false }),
      ...Object.entries(speech.opposites).flatMap(([id, list]) =>
        simple(list, { kind: 'opposite', facet: `detail:${id}` }),
      ),
      ...simple(subtitleWords, { kind: 'foreign', subtitles: true }),
      ...attributes(),
      ...simple(noNegation, { kind: 'filler' }),
      ...Object.entries(operatorWords).flatMap(([operation, list]) =>
        simple(list, { kind: 'operator', operation: operation as Operation }),
      ),
      ...simple(speech.items, { kind: 'film' }),
      ...simple(unreadWords, { kind: 'unread' }),
      ...simple(fillerWords, { kind: 'filler' }),
    ]),
  )
  return spoken
}

export function spokenPostfixes(): { words: string[]; postfix: Postfix }[] {
  const phrases = Object.entries(postfixWords).flatMap(([operation, list]) =>
    phrasesOf(list).map((phrase) => ({ words: wordsOf(phrase), postfix: { operation: operation as Operation } })),
  )
  return withFullForms(phrases)
}

const FULL_FORMS = new Map([
  ['cant', [['can', 'not'], ['cannot']]],
  ['wont', [['will', 'not']]],
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'would', 'could', 'should', 'must', 'have', 'has', 'need'].map(
    (verb): [string, string[][]] => [`${verb}nt`, [[verb, 'not']]],
  ),
])

/** "Would not mind" is "wouldn't mind": what is written short in the lists is known at length as well. */
function withFullForms<Phrase extends { words: string[] }>(phrases: readonly Phrase[]): Phrase[] {
  const full = phrases.flatMap((phrase) => {
    const at = phrase.words.findIndex((word) => FULL_FORMS.has(word))
    const forms = FULL_FORMS.get(phrase.words[at] ?? '') ?? []
    return forms.map((form) => ({ ...phrase, words: phrase.words.toSpliced(at, 1, ...form) }))
  })
  return [...phrases, ...full]
}

const simple = (list: string, meaning: Meaning): Phrase[] =>
  phrasesOf(list).map((phrase) => ({ words: wordsOf(phrase), meaning }))

function attributes(): Phrase[] {
  return [clearAttributeWords, attributeWords].flatMap((lists) =>
    Object.entries(lists).flatMap(([attribute, list]) =>
      simple(list, { kind: 'attribute', attribute: attribute as Attribute, clear: lists === clearAttributeWords }),
    ),
  )
}

/** Facets, and the notes the same words stand for where they are turned down. */
function terms(): Phrase[] {
  const found = new Map<string, TermMeaning>()
  const parts = new Set(
    [speech.narrower, ...Object.values(finerRegionWords), ...Object.values(finerCountryWords)]
      .flatMap(phrasesOf)
      .map((phrase) => wordsOf(phrase).join(' ')),
  )
  const whole = new Set(phrasesOf(speech.whole).map((phrase) => wordsOf(phrase).join(' ')))
  const put = (phrase: string, part: Partial<TermMeaning>, takesOver = false) => {
    const key = wordsOf(phrase).join(' ')
    const there = found.get(key)
    const facets =
      there && !takesOver
        ? there.facets.length > 0
          ? there.facets
          : (part.facets ?? [])
        : (part.facets ?? there?.facets ?? [])
    const notes = [...new Set([...(there?.notes ?? []), ...(part.notes ?? [])])]
    found.set(key, { kind: 'term', facets, notes, ...languageOf(part, there) })
  }
  for (const [list, facets] of speech.pairs)
    for (const phrase of phrasesOf(list)) put(phrase, { facets: facets as Facet[] })
  // What is finer than the rest is named by words of its own, whatever else they stand near.
  const types = [
    ['detail', speech.details],
    ['genre', speech.genres],
    ['theme', speech.themes],
    ['setting', speech.settings],
    ['mood', speech.moods],
  ] as const
  for (const [type, lists] of types)
    for (const [id, list] of Object.entries(lists))
      for (const [place, phrase] of phrasesOf(list).entries()) {
        put(phrase, { facets: [`${type}:${id}`] })
        const key = wordsOf(phrase).join(' ')
        if (!whole.has(key) && isFiner(type, id, phrase, place)) parts.add(key)
      }
  for (const lists of [countryWords, finerCountryWords])
    for (const [code, list] of Object.entries(lists))
      for (const phrase of phrasesOf(list)) put(phrase, { facets: [`country:${code}`] })
  for (const lists of [regionWords, finerRegionWords])
    for (const [id, list] of Object.entries(lists))
      for (const phrase of phrasesOf(list)) put(phrase, { facets: [`region:${id}`] })
  for (const [code, list] of Object.entries(languageWords))
    for (const phrase of phrasesOf(list)) {
      const language = `language:${code}` as Facet
      const alone = onlyLanguages.has(phrase) || code === 'zxx' || !found.has(wordsOf(phrase).join(' '))
      put(phrase, alone ? { facets: [language], language } : { language }, alone && onlyLanguages.has(phrase))
    }
  for (const [note, list] of Object.entries(speech.notes))
    for (const phrase of phrasesOf(list)) put(phrase, { notes: [note] })
  return [...found].map(([key, meaning]) => ({
    words: key.split(' '),
    meaning: parts.has(key) ? { ...meaning, isPart: true } : meaning,
  }))
}

const languageOf = (part: Partial<TermMeaning>, there: TermMeaning | undefined) => {
  const language = part.language ?? there?.language
  return language ? { language } : {}
}

function unique(phrases: Phrase[]): Phrase[] {
  const seen = new Set<string>()
  return phrases.filter(({ words }) => {
    const key = words.join(' ')
    if (seen.has(key) || key === '') return false
    seen.add(key)
    return true
  })
}

/** Themes and settings are written down with the words that mean the whole of them first. */
const FINER = new Set(['theme', 'setting', 'mood'])
const WHOLE = 8
/** More words mean the whole of what is sad, which is turned down in many. */
const WHOLE_SAD = 20
const SAD = new Set(['melancholy', 'tragic', 'bleak', 'romantic'])
const KIND_OF_FILM = /\s(?:films?|movies?|flicks?|pictures?|thrillers?|comed(?:y|ies)|cinema)$/
const stem = (word: string) => word.replace(/(?:ies|ie|es|s|ed|ing|ly|y|e)$/, '')

/** "Boats" is a part of the sea: far down its list, and without a word of its name. */
function isFiner(type: string, id: string, phrase: string, place: number): boolean {
  if (!FINER.has(type) || place < (type === 'mood' && SAD.has(id) ? WHOLE_SAD : WHOLE)) return false
  // "Spy films", "gay films": said as a kind of film, it is the whole of it.
  if ((type === 'theme' || type === 'mood') && KIND_OF_FILM.test(phrase)) return false
  const stems = new Set(id.split('-').map(stem))
  return !wordsOf(phrase).some((word) => stems.has(stem(word)))
}
