import type { Language } from '@/lib/languages/parts/language'
import type { InterestData, NoteData, PortraitData } from '@/lib/prompts/parts/data-block'
import { likeThreshold } from '@/lib/recommender/models/training-data'
import { tidy } from '../language/grammar'
import { facetType } from '../language/words'
import { createTranslatedWriter } from './reasons'
import { citeIn, listIn, wordsIn } from './said-of-film'

const MOST_THINGS = 3
const MIN_WORDS = 45
const MAX_WORDS = 110

/** A note in another language: the reason, and what may speak against the film. */
export function translatedNote(language: Language, data: NoteData): string {
  const { reason } = createTranslatedWriter(language, { ...data, reasonMaxChars: 300 }).write(data.film)
  const against = data.film.because.filter((tie) => tie.kind === 'against').slice(0, 2)
  const things = listIn(language, wordsIn(language, against))
  return tidy(things ? `${reason} ${language.sentences.against(things)}` : reason)
}

/** A portrait in another language: only what the evidence says. */
export function translatedPortrait(language: Language, { person, interests, evidence }: PortraitData): string {
  const { portrait, stars } = language.sentences
  const said = (sentence: (things: string) => string, of: readonly InterestData[]) => {
    const words = wordsIn(
      language,
      of.filter(({ ownWords }) => !ownWords),
    ).slice(0, MOST_THINGS)
    return words.length > 0 ? [sentence(listIn(language, words))] : []
  }
  const titles = (films: readonly { title: string }[]) =>
    listIn(
      language,
      films.slice(0, MOST_THINGS).map(({ title }) => citeIn(language, title)),
    )
  const isPerson = ({ facet }: InterestData) => facetType(facet) === 'person'
  const asked = interests.filter(({ strength, stated }) => strength > 0 && stated)
  const liked = interests.filter(({ strength, stated }) => strength > 0 && !stated)
  const best = evidence.filter((film) => (film.stars ?? 0) >= likeThreshold)
  const top = Math.max(0, ...best.map((film) => film.stars ?? 0))
  const loved = evidence.filter(({ how }) => how === 'loved')
  const sentences = [
    person.ratingsCount > 0 ? portrait.rated(person.ratingsCount) : portrait.unrated,
    ...said(portrait.asked, asked),
    ...said(
      portrait.likes,
      liked.filter((interest) => !isPerson(interest)),
    ),
    ...said(portrait.people, liked.filter(isPerson)),
    ...said(
      portrait.less,
      interests.filter(({ strength }) => strength < 0),
    ),
    ...(top > 0 ? [portrait.best(titles(best.filter((film) => film.stars === top)), stars(top))] : []),
    ...(loved.length > 0 ? [portrait.loved(titles(loved))] : []),
    ...(person.adventurous >= 67 ? [portrait.surprise] : person.adventurous <= 33 ? [portrait.close] : []),
    ...(person.avoid.length > 0 ? [portrait.leftOut(listIn(language, person.avoid.slice(0, MOST_THINGS)))] : []),
  ]
  const kept: string[] = []
  const count = () => kept.join(' ').split(/\s+/).filter(Boolean).length
  for (const sentence of sentences) if (count() + sentence.split(/\s+/).length <= MAX_WORDS) kept.push(tidy(sentence))
  for (const sentence of portrait.grows) if (count() < MIN_WORDS) kept.push(tidy(sentence))
  return kept.join(' ')
}
