import type { CatalogSnapshot } from '../../catalog/snapshot'
import { findNamedFilms, findUnknownTitles, indexTitles, type TitleIndex } from '../../catalog/titles/find-named-films'
import { titlesElsewhere } from '../../catalog/titles/titles-elsewhere'
import { titlesOf } from '../../catalog/titles/titles-of'
import { memo } from '../../recommender/memo'
import { type Check, type Draft, type Grounds, objection } from '../parts/check'
import { english } from '../words/function-words'
import { lexiconOf } from '../words/ordinary-words'
import { acronyms, properWords } from '../words/proper-words'
import { withoutSpeech } from '../words/speech'
import { keysOf, opensSentence, type Word, wordsOf } from '../words/tokens'

const elsewhere: TitleIndex = indexTitles(titlesElsewhere.map((film, place) => ({ id: -1 - place, ...film })))

/** Films that were not given, as titles are written, between marks, or with a year behind them. */
const checkWritten: Check = ({ written }, { nameable, catalog, givenWritten, givenText, givenKeys }) => {
  const own = indexTitles(nameable)
  const allowed = new Set(nameable.map(({ id }) => id))
  const indexes = [own, titlesOf(catalog), elsewhere]
  const text = written.replace(/<[^<>]*>/g, ' ')
  const strange = findNamedFilms(text, ...indexes).find(
    ({ text: title, filmIds }) =>
      !filmIds.some((id) => allowed.has(id)) &&
      !givenWritten.includes(title) &&
      !isPlaceOrTime(title, text) &&
      !isQuotedWord(title, text, givenKeys),
  )
  // What a log line says in capitals is no title.
  const unknown = findUnknownTitles(text, ...indexes).find((title) => !givenText.includes(keysOf(title).join(' ')))
  return objection('names-other-film', strange?.text ?? unknown)
}

/** “Dread” of a film that is full of it: a word that was given, between marks, and compared with nothing. */
function isQuotedWord(title: string, text: string, givenKeys: ReadonlySet<string>): boolean {
  const keys = keysOf(title)
  const before = text.slice(0, text.indexOf(title))
  return keys.length === 1 && keys.every((key) => givenKeys.has(key)) && /(?:^|[.!?] )[“"]$/.test(before)
}

/** "Detroit", "October" and "Wall Street" are films too, but only where films are compared or set apart. */
function isPlaceOrTime(title: string, text: string): boolean {
  const keys = keysOf(title.replace(/['’]s$/, ''))
  const isProper = keys.some((key) => properWords.has(key) && !english.has(key))
  if (!isProper || /^(?:The|An?) /.test(title)) return false
  if (!keys.every((key) => properWords.has(key) || english.has(key))) return false
  const at = text.indexOf(title)
  const before = text.slice(Math.max(0, at - 24), at)
  const isSetApart = /[“"«*_‘']$/.test(before) || /^ \(\d{4}\)/.test(text.slice(at + title.length))
  return (
    !isSetApart && !/\b(?:like|unlike|than|loved|liked|enjoyed|watched|rated|saw|gave|fans of|after)\s+$/i.test(before)
  )
}

const COMPARED =
  /\b(?:like|unlike|than|as|of|to|in|after|beside|besides|echoes|recalls|evokes|fans of|lovers of|loved|liked|enjoyed|watched|rated|saw|seen|reminds one of|reminiscent of|shades of|manner of|way of|spirit of|cousin of|is)\s*$/i

/** Compared with a film, and nothing else. */
const SET_BESIDE =
  /\b(?:unlike|cousin of|sister of|brother of|echoes of|fans? of|lovers of|spirit of|manner of|style of|vein of|tradition of|shades of|reminiscent of|reminds one of)\s+$/i

/** "bleaker than get out": the words after it are no verb, as long as the clause ends with them. */
const THAN = /\b(?:[a-z]+er|more \w+|less \w+|better|worse) than\s+$/i
/** "fans of once or school of rock" */
const IN_A_ROW =
  /\b(?:liked|loved|enjoyed|watched|rated|fans of|lovers of|unlike|think|meets)\s+(?:[\w’'-]+,? ){1,6}(?:or|and|meets|crossed with|by way of)\s+$/i

type SmallTitle = { keys: string[]; unmistakable: boolean; onlyCompared: boolean; onlyOutdone: boolean }
const smallTitles = memo((catalog: CatalogSnapshot): Map<string, SmallTitle[]> => {
  const lexicon = lexiconOf(catalog)
  const byFirst = new Map<string, SmallTitle[]>()
  for (const { title } of [...catalog.films.values(), ...titlesElsewhere]) {
    const keys = keysOf(title)
    const telling = keys.filter((key) => key.length > 2 && !english.has(key))
    const odd = telling.filter((key) => !lexicon.ordinary.has(key) && !/^\d+$/.test(key))
    // "a ghost story" and "true love" are words before they are titles; "blade runner" is not.
    const article = /^(?:a|an|the)$/.test(keys[0] ?? '')
    const enough = telling.length >= 2 && !(article && keys.length <= 3 && odd.length === 0)
    const onlyCompared = !enough && !article && telling.length === 1 && keys.length >= 2
    const onlyOutdone = !enough && !onlyCompared && !article && keys.length >= 2
    if (!enough && !onlyCompared && !onlyOutdone) continue
    const entry = { keys, unmistakable: enough && odd.length > 0 && keys.length >= 2, onlyCompared, onlyOutdone }
    byFirst.set(keys[0] ?? '', [...(byFirst.get(keys[0] ?? '') ?? []), entry])
    // "dark knight" for "The Dark Knight".
    if (article && telling.length >= 2 && odd.length > 0)
      byFirst.set(keys[1] ?? '', [...(byFirst.get(keys[1] ?? '') ?? []), { ...entry, keys: keys.slice(1) }])
  }
  return byFirst
})

/** Titles in small letters: those nobody would write by chance, and others where films are compared. */
const checkSmall: Check = ({ open, words }, grounds) => {
  const keys = wordsOf(open).map(({ key }) => key)
  const spots = words.length === keys.length ? words : wordsOf(open)
  for (let at = 0; at < keys.length; at++) {
    for (const title of smallTitles(grounds.catalog).get(keys[at] ?? '') ?? []) {
      if (!title.keys.every((key, offset) => keys[at + offset] === key)) continue
      if (grounds.givenText.includes(title.keys.join(' '))) continue
      const before = open.slice(0, spots[at]?.start)
      const after = open.slice(spots[at + title.keys.length - 1]?.end)
      const isOutdone = THAN.test(before) && /^\s*(?:[.,;:!?]|$|(?:and|or|with|was|is|did)\b)/.test(after)
      const isCompared =
        isOutdone ||
        (!title.onlyOutdone &&
          ((title.onlyCompared ? SET_BESIDE : COMPARED).test(before) || (!title.onlyCompared && IN_A_ROW.test(before))))
      if (title.unmistakable || isCompared) return objection('names-other-film', title.keys.join(' '))
    }
  }
  return null
}

/** "in the manner of the stepford wives": a title nobody here knows, by a word nobody here uses. */
const checkUnheardOf: Check = ({ open, words }, { lexicon, givenKeys }) => {
  const spots = words.length === wordsOf(open).length ? words : wordsOf(open)
  const strange = spots.find(({ key, start }) => {
    const before = open.slice(Math.max(0, start - 40), start)
    if (
      !/\bthe $/i.test(before) ||
      (!/\b(?:like|than)\s+$/i.test(before.replace(/the $/i, '')) && !SET_BESIDE.test(before.replace(/the $/i, '')))
    )
      return false
    return !lexicon.ordinary.has(key) && !english.has(key) && !givenKeys.has(key) && !properWords.has(key)
  })
  return objection('names-other-film', strange?.text)
}

/** Words between marks that were not given: a title in small letters, or a quotation from nowhere. */
const checkQuoted: Check = ({ written }, { givenText, givenKeys }) => {
  const quoted = [
    ...withoutSpeech(written).matchAll(
      /[“"«]([^”"»“«]{2,90})[”"»]|(?<![\p{L}\p{N}])[‘']([^‘’']{2,90})[’'](?![\p{L}\p{N}])/gu,
    ),
  ]
  const strange = quoted.find(([, double, single]) => {
    const keys = keysOf(double ?? single ?? '')
    if (keys.length < 2 || givenText.includes(keys.join(' '))) return false
    return !keys.every((key) => givenKeys.has(key) || english.has(key))
  })
  return objection('names-other-film', strange?.[0])
}

const DOES =
  /^ (?:remembers|remembered|turns|turned|looks|looked|follows|tells|told|shows|brings|lets|composes|watches|stages|staged|shapes|said|says|called|calls|directs|directed|made|makes|plays|played|stars|starred|wrote|writes|shot|shoots|films|filmed|admired|admires)\b/
const IS_OR_DOES = /^ (?:could|would|once|has|had|is|was|himself|herself)\b/
const CUE =
  /\b(?:directed by|written by|shot by|scored by|composed by|played by|starring|(?<!(?:one|two|three|four|five|half|½|\d|no|few|many|the) )stars|co-starring|from director|director|actor|actress|with a score by)\s+$/i

/** People who were not given. A capital inside a sentence is a name, unless it is a place, a people or a time. */
const checkPeople: Check = ({ open }, grounds) => {
  const words = wordsOf(open)
  const strange = words.find((word, place) => isStrangeName(open, word, words[place + 1], grounds))
  return objection('names-unknown-person', strange?.text ?? smallName(words, open, grounds))
}

function isStrangeName(open: string, { text, start, end }: Word, next: Word | undefined, grounds: Grounds): boolean {
  const { lexicon } = grounds
  if (!/^\p{Lu}/u.test(text) || text.length === 1 || acronyms.has(text)) return false
  const parts = keysOf(text.replace(/['’]s$/, '').replaceAll('-', ' '))
  if (parts.every((key) => isAllowed(key, grounds) || english.has(key))) return false
  const key = parts.join('')
  // "Cabin 1", "Room 237"
  if (lexicon.ordinary.has(key) && /^ \d/.test(open.slice(end))) return false
  if (!opensSentence(open, start)) return true
  if (lexicon.ordinary.has(key)) return false
  if (/['’]s$/.test(text)) return true
  if (/[^ -~]/.test(text) && (lexicon.lastNames.has(key) || lexicon.fullNames.has(key))) return true
  const acts = next !== undefined && next.start === end + 1
  if (lexicon.lastNames.has(key) || lexicon.fullNames.has(key))
    return acts && (IS_OR_DOES.test(open.slice(end)) || DOES.test(open.slice(end)))
  return acts && DOES.test(open.slice(end)) && !/(?:ing|ed|ly|ness)$/.test(key)
}

const isAllowed = (key: string, { givenKeys }: Grounds) =>
  givenKeys.has(key) ||
  properWords.has(key) ||
  givenKeys.has(key.replace(/s$/, '')) ||
  properWords.has(key.replace(/s$/, '')) ||
  /^\d+s?$/.test(key)

/** A person of the catalog in small letters, or somebody unheard of where only a name can stand. */
function smallName(words: readonly Word[], open: string, { lexicon, givenKeys }: Grounds): string | undefined {
  for (const [place, { key, start, text }] of words.entries()) {
    const named = lexicon.fullNames
      .get(key)
      ?.find(
        (keys) =>
          keys.every((each, offset) => words[place + offset]?.key === each) &&
          !keys.every((each) => givenKeys.has(each)),
      )
    if (named) return named.join(' ')
    const known = givenKeys.has(key) || english.has(key) || lexicon.ordinary.has(key) || properWords.has(key)
    if (!known && CUE.test(open.slice(Math.max(0, start - 24), start))) return text
  }
  return undefined
}

/** A text for the catalog speaks of no film and nobody, also of those that were given. */
const checkNamesNothing: Check = ({ written }, { use, nameable, people }) => {
  if (!use.namesNothing) return null
  const named = findNamedFilms(written, indexTitles(nameable))[0]?.text
  const words = written.toLowerCase()
  return (
    objection('names-other-film', named) ??
    objection(
      'names-unknown-person',
      people.find((name) => name.includes(' ') && words.includes(name.toLowerCase())),
    )
  )
}

const checks: readonly Check[] = [checkWritten, checkSmall, checkUnheardOf, checkQuoted, checkPeople, checkNamesNothing]

/** Films and people that were not given, in any letter case, quoted or not. */
export const checkNames = (draft: Draft, grounds: Grounds) => {
  for (const check of checks) {
    const found = check(draft, grounds)
    if (found) return found
  }
  return null
}
