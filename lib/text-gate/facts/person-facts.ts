import { foldText } from '../../catalog/search-text'
import type { Grounds } from '../parts/check'
import { COUNT_WORD, countOf } from '../words/counted'
import { filmAbout, ownFilmsIn, placeOf } from './sentences'

const STARS = new RegExp(`\\b(half a|(?:\\d(?:[.]5|½)?|${COUNT_WORD})(?: and a half)?)[- ]stars?\\b`, 'gi')
const TO_PERSON = /\byou(?:r|rs)?\b|\brat(?:ed|ings?)\b|\bgave\b|\bwith [\w½. -]{1,20} stars?\b/i
const SAID_NOTHING = /\byou (?:have )?(?:rated|told us|said) (?:nothing|no films?)(?= (?:so far|yet|here)\b|[,.;:!]|$)/i

/** Stars that were not given: to a film the sentence names, else to any of theirs. */
export function falseStars(sentence: string, grounds: Grounds): string | undefined {
  const { stars } = grounds
  if (!stars || grounds.use.namesNothing) return undefined
  const given = [...stars.values()].filter((each) => each !== null)
  const nothing = given.length > 0 ? SAID_NOTHING.exec(sentence)?.[0] : undefined
  if (nothing || !TO_PERSON.test(sentence)) return nothing
  const named = ownFilmsIn(sentence, grounds)
  const possible = named.length > 0 ? named.map((each) => each.stars) : given
  for (const found of sentence.matchAll(STARS)) {
    const at = found.index + found[0].length
    // "its two stars carry it" are people.
    if (/\b(?:its|the|his|her|their) $/i.test(sentence.slice(0, found.index)) && !/rat|gave/i.test(sentence)) continue
    if (/^ (?:is|are|carry|who|play|in it)\b/.test(sentence.slice(at))) continue
    if (!possible.includes(countOf(found[1] ?? ''))) return found[0]
  }
  return undefined
}

const lastName = (name: string) => name.split(' ').at(-1) ?? name

/** A maker that was given, but for something else; and "his" before a film by somebody else. */
export function falseMaker(sentence: string, grounds: Grounds): string | undefined {
  const film = filmAbout(grounds)
  if (!film || grounds.use.namesNothing) return undefined
  const own = ownFilmsIn(sentence, grounds)
  const makers = new Set(film.directors.map(foldText))
  for (const { film: other } of own) {
    const at = placeOf(other.title, sentence)
    const before = sentence.slice(Math.max(0, at - 32), at)
    const claims =
      /\b(?:his|her)(?: own)? [“"‘']?$|\b(?:director|maker|film-?maker)s? (?:of|behind) [“"‘']?$|\bsame (?:director|maker|hand) as (?:in )?[“"‘']?$/i
    if (claims.test(before) && !other.directors.some((name) => makers.has(foldText(name))))
      return `${before}${other.title}`
  }
  for (const name of grounds.people) {
    if (makers.has(foldText(name)) || (film.writers ?? []).some((each) => foldText(each) === foldText(name))) continue
    if (own.some((each) => each.film.directors.some((other) => foldText(other) === foldText(name)))) continue
    const escaped = lastName(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const does = new RegExp(
      `\\b(?:directed|made|shot|filmed) by (?:[\\p{L}. -]{0,24} )?${escaped}\\b|\\bfilm by (?:[\\p{L}. -]{0,24} )?${escaped}\\b|${escaped} (?:directs|directed|made|shot|filmed)\\b`,
      'u',
    )
    const found = does.exec(sentence)
    if (found) return found[0]
  }
  return undefined
}

const PRIZE = '(?:Oscars?|Academy Awards?|Palme|Golden (?:Lion|Bear|Globes?|Palm)|BAFTAs?|Césars?|Emmys?|Grand Prix)'
const WON = new RegExp(
  `\\b(?:won|wins|winner|winning|nominated|awarded|took|taken|received|earned|got)\\b[^.;]{0,40}\\b${PRIZE}|\\b${PRIZE}[- ](?:winning|winner|nominated)|\\b(?:award|prize)-winning\\b|\\bbased on (?:the|a) (?:novel|book|play|memoir|short story|comic)s? (?:of|by)\\b`,
  'i',
)

/** Prizes and sources, which are never among what is given, unless the data speaks of them. */
export function ungivenHonour(sentence: string, { givenWritten }: Grounds): string | undefined {
  const found = WON.exec(sentence)?.[0]
  return found && !givenWritten.toLowerCase().includes(found.toLowerCase()) ? found : undefined
}

/** What others with the same taste think, said where nothing of it was given. */
export const ungivenGroup = (sentence: string, { ofGroup }: Grounds): string | undefined =>
  ofGroup ? undefined : /\bshar(?:e|es|ing) (?:your|their) taste\b/i.exec(sentence)?.[0]
