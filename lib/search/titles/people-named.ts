import {
  matchPeople,
  nameWords,
  type PeopleIndex,
  type PersonMatch,
  personGrades,
  surnameOf,
} from '../index/people-index'

const AROUND_NAMES = new Set(
  `all any best by cinema directed director everything film filmography films from great greatest made movie movies of
  starring stuff that the with work works written`.split(/\s+/),
)
/** Letters of a surname that is still being typed. */
const LETTERS_BEGUN = 5
const MOST_BEGUN = 3

/** People a query names, also with "films by" around them, in the genitive, or half typed where no such word is known. */
export function peopleNamed(people: PeopleIndex, said: string, isKnown: (word: string) => boolean): PersonMatch[] {
  const whole = matchPeople(people, said)
  if ((whole[0]?.grade ?? 0) >= personGrades.surname) return whole
  const bare = nameWords(said.replace(/['’]s(?=\s|$)/g, '')).filter((word) => !AROUND_NAMES.has(word))
  const name = bare.join(' ')
  const named = name === '' || name === nameWords(said).join(' ') ? [] : matchPeople(people, name)
  if ((named[0]?.grade ?? 0) >= personGrades.surname) return named
  const [only = ''] = bare
  if (whole.length > 0 || bare.length !== 1 || only.length < LETTERS_BEGUN || isKnown(only)) return whole
  // "miyazakis"
  const owner = only.endsWith('s') ? matchPeople(people, only.slice(0, -1)) : []
  if ((owner[0]?.grade ?? 0) >= personGrades.surname) return owner
  return begunBy(people, only)
}

function begunBy({ people, byWord, words }: PeopleIndex, start: string): PersonMatch[] {
  return words
    .filter((word) => word.startsWith(start))
    .flatMap((word) => byWord.get(word) ?? [])
    .filter((place) => surnameOf(people[place]?.words ?? []).startsWith(start))
    .sort((a, b) => (people[b]?.fame ?? 0) - (people[a]?.fame ?? 0))
    .slice(0, MOST_BEGUN)
    .map((place) => ({ place, grade: personGrades.begun }))
}
