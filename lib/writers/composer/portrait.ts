import { say } from '@/domains/words'
import { findLanguage } from '@/lib/languages/languages'
import type { EvidenceData, InterestData, PortraitData } from '@/lib/prompts/parts/data-block'
import { seededRandom } from '@/lib/recommender/matrix/random'
import { likeThreshold } from '@/lib/recommender/models/training-data'
import { cite, list, starWords, tidy } from './language/grammar'
import { facetType, noun } from './language/words'
import { translatedPortrait } from './translated/texts'

const MIN_WORDS = 60
const MAX_WORDS = 110
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/** A portrait of one's taste in one paragraph of 60 to 110 words. Only what the evidence says. */
export function composePortrait(data: PortraitData): string {
  const language = findLanguage(data.language)
  if (language) return translatedPortrait(language, data)
  const sentences = [
    ...openingSentences(data),
    ...likes(data),
    ...dislikes(data),
    ...favourites(data.evidence),
    ...preferences(data),
  ]
  const kept: string[] = []
  for (const sentence of [...sentences, ...padding(data)]) {
    const text = tidy(sentence)
    const words = countWords(kept.join(' '))
    const isPadding = !sentences.includes(sentence)
    if (isPadding && words >= MIN_WORDS) break
    if (words + countWords(text) <= MAX_WORDS) kept.push(text)
  }
  return kept.join(' ')
}

const variant = (data: PortraitData, texts: readonly [string, ...string[]]): string =>
  texts[Math.floor(seededRandom(data.seed)() * texts.length)] ?? texts[0]

const named = (interest: InterestData) => noun({ facet: interest.facet, label: interest.label })
const ofTypes = (interests: readonly InterestData[], ...types: string[]) =>
  interests
    .filter((interest) => !interest.ownWords && types.includes(facetType(interest.facet)))
    .slice(0, 3)
    .map(named)

function openingSentences({ person, evidence, interests }: PortraitData): string[] {
  const told = interests.some(({ stated }) => stated)
  if (evidence.length === 0 && told) return ['Nothing is rated yet: this rests on what you told us yourself.']
  if (evidence.length === 0) return ['There is little to go by yet: nothing rated and nothing on your list.']
  const rated = evidence.filter((film) => film.how === 'rated').length
  const count = Math.max(person.ratingsCount, rated)
  if (count === 0)
    return [
      `So far this rests on ${evidence.length === 1 ? say('one film') : say`${evidence.length} films`} you pointed out and none you rated.`,
    ]
  return [`This portrait rests on ${count === 1 ? 'one rating' : `${count} ratings`} and on what you told us yourself.`]
}

/** “Comedy and films from Japan”, not “films from Japan and comedy”, which reads as one. */
const simpleFirst = (nouns: readonly string[]) =>
  nouns.toSorted((one, other) => Number(one.includes(' ')) - Number(other.includes(' ')))

const isAskedFor = ({ strength, stated, ownWords }: InterestData) => strength > 0 && stated && !ownWords

function likes(data: PortraitData): string[] {
  const asked = data.interests.filter(isAskedFor).slice(0, 3)
  const liked = data.interests.filter((interest) => interest.strength > 0 && !asked.includes(interest))
  const moods = ofTypes(liked, 'mood')
  const subjects = ofTypes(liked, 'theme', 'setting')
  const genres = ofTypes(liked, 'genre')
  const people = ofTypes(liked, 'person')
  const places = ofTypes(liked, 'era', 'country', 'region')
  return [
    asked.length > 0 ? `You asked for ${list(simpleFirst(asked.map(named)))}.` : '',
    genres.length > 0 && data.evidence.length > 0
      ? variant(data, [
          `You lean towards ${list(genres)}.`,
          `Your ground is ${list(genres)}.`,
          `Much of what you like is ${list(genres)}.`,
        ])
      : '',
    moods.length > 0
      ? variant(data, [say`What you look for in a film is ${list(moods)}.`, `In mood you favour ${list(moods)}.`])
      : '',
    subjects.length > 0
      ? variant(data, [
          `You are drawn to stories of ${list(subjects)}.`,
          `Again and again it comes to ${list(subjects)}.`,
        ])
      : '',
    people.length > 0 ? `${people.length > 1 ? 'Names that recur are' : 'A name that recurs is'} ${list(people)}.` : '',
    places.length > 0 ? `You have time for ${list(places)}.` : '',
  ].filter(Boolean)
}

function dislikes(data: PortraitData): string[] {
  const disliked = data.interests
    .filter((interest) => interest.strength < 0 && !interest.ownWords)
    .slice(0, 3)
    .map(named)
  return disliked.length > 0
    ? [
        variant(data, [
          `You can do without ${list(simpleFirst(disliked), 'or')}.`,
          `Less to your taste: ${list(simpleFirst(disliked))}.`,
        ]),
      ]
    : []
}

function favourites(evidence: readonly EvidenceData[]): string[] {
  const best = evidence
    .filter((film) => (film.stars ?? 0) >= likeThreshold)
    .toSorted((one, other) => (other.stars ?? 0) - (one.stars ?? 0))
  const top = best[0]?.stars ?? 0
  const films = best.filter((film) => film.stars === top).slice(0, 3)
  const loved = evidence.filter((film) => film.how === 'loved').slice(0, 3)
  return [
    films.length > 0
      ? `Highest in your ratings, with ${starWords(top)}${films.length > 1 ? ' each' : ''}: ${list(films.map((film) => cite(film.title)))}.`
      : '',
    loved.length > 0 ? say`Among the films you named as loved: ${list(loved.map((film) => cite(film.title)))}.` : '',
  ].filter(Boolean)
}

function preferences({ person }: PortraitData): string[] {
  const appetite =
    person.adventurous >= 67
      ? 'You asked to be surprised.'
      : person.adventurous <= 33
        ? 'You asked us to stay close to what you know.'
        : ''
  const avoid =
    person.avoid.length > 0
      ? `To be left out: ${list(person.avoid.slice(0, 4).map((note) => note.toLowerCase()))}.`
      : ''
  return [appetite, avoid].filter(Boolean)
}

/** For profiles with little in them: how the portrait grows, said plainly. */
const padding = ({ evidence }: PortraitData): string[] => [
  evidence.length < 10
    ? 'A few more ratings, high and low, would sharpen this picture a good deal.'
    : 'Every rating you add or take back redraws the picture.',
  'Low ratings help as much as high ones, since they show where the edges of your taste are.',
  'Whatever here sounds wrong can be corrected below: turn it up or down, mute it, or delete it.',
  'What you delete stays deleted, and your next list follows the change.',
  'What you add in your own words counts at once.',
]
