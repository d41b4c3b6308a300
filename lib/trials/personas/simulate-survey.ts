import { filmsWith, offeredFacets } from '../../onboarding/offered-facets'
import type { Length, Screen } from '../../onboarding/schema'
import { nextScreen, rowNear, type SurveyState, shownOn } from '../../onboarding/screens'
import { fillShelves } from '../../onboarding/shelves'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import type { RankModels } from '../../recommender/models/served-models'
import { answerKnown, answerLength, answerOffered, type SurveyAnswer } from './answer-offered'
import type { Persona } from './schema'

/** How somebody goes through the survey's films. */
export type SurveyRoute = {
  /** Screens of films looked at. */
  screens: number
  /** Picks two shelves first. */
  shelves: boolean
  /** Films looked for by name, at most, one each time a screen is done. */
  searches: number
  /** Answers what the survey offers beside genres and moods, as it does since decision 087. */
  offered: boolean
}

export const usualRoute: SurveyRoute = { screens: 3, shelves: false, searches: 0, offered: true }

export type SurveyedPersona = {
  /** Ids of the films tapped, in the order they were: seen in the rows, and found by name. */
  tapped: number[]
  searched: number[]
  shelves: string[]
  screens: Screen[]
  /** Films shown, and films tapped, by the end of each screen. */
  shown: number[]
  seen: number[]
  /** Answers on the scale, and to how well known films should be. */
  answers: SurveyAnswer[]
  known: 'hidden' | 'famous' | null
  /** At most so many minutes. */
  length: Length | null
}

type Survey = {
  person: Persona
  catalog: { index: CatalogIndex; models: RankModels }
  idOf: (slug: string) => number | undefined
  /** Whether a film is theirs, by which they pick shelves. */
  isTheirs: (filmId: number) => boolean
}

/**
 * A synthetic person before the very rows the site would show: they look at each film in order, tap those on their
 * list, look at what a tap brings, and ask for others. Pure; the same input gives the same answer.
 */
export function simulateSurvey({ person, catalog, idOf, isTheirs }: Survey, route = usualRoute): SurveyedPersona {
  const wanted = new Set(person.survey.taps.flatMap((slug) => idOf(slug) ?? []))
  const shelves = route.shelves ? pickTwo(catalog.index, (id) => wanted.has(id) || isTheirs(id)) : []
  const screens: Screen[] = []
  const tapped: number[] = []
  const searched: number[] = []
  const done: SurveyedPersona = {
    tapped,
    searched,
    shelves,
    screens,
    shown: [],
    seen: [],
    answers: [],
    known: null,
    length: null,
  }
  const state = (): SurveyState => ({ loved: [...searched, ...tapped].reverse(), shelves, screens })
  const tap = (list: number[], filmId: number, screen: Screen) => {
    list.push(filmId)
    const row = rowNear(catalog, state(), filmId, screen)
    if (row) screen.push(row)
  }
  for (let turn = 0; turn < route.screens; turn++) {
    const screen = nextScreen(catalog, state())
    screens.push(screen)
    for (let row = 0; row < screen.length; row++) {
      for (const id of screen[row]?.filmIds ?? []) if (wanted.has(id) && !tapped.includes(id)) tap(tapped, id, screen)
    }
    done.shown.push(shownOn(screens).length)
    done.seen.push(tapped.length)
    const known = new Set([...shownOn(screens), ...searched])
    const unseen = [...wanted].filter((id) => !known.has(id))
    const missing = unseen.find(isTheirs) ?? unseen[0]
    if (searched.length < route.searches && missing !== undefined) tap(searched, missing, screen)
  }
  return route.offered ? { ...done, ...answersOf(person, catalog.index, [...searched, ...tapped]) } : done
}

/** What they say to what they are asked, beside the genres and moods whose answers were written with them. */
function answersOf(person: Persona, index: CatalogIndex, loved: readonly number[]) {
  const written = new Set<string>(person.survey.wishes.map(({ facet }) => facet))
  const answers = answerOffered(person, offeredFacets(index, loved), (facet) => filmsWith(index, facet))
  return {
    answers: answers.filter(({ facet }) => !written.has(facet)),
    known: answerKnown(person),
    length: answerLength(person),
  }
}

/** The two shelves with the most films that are theirs, if any. */
function pickTwo(index: CatalogIndex, isTheirs: (filmId: number) => boolean): string[] {
  return fillShelves(index)
    .map(({ id, filmIds }) => ({ id, theirs: filmIds.filter(isTheirs).length }))
    .filter(({ theirs }) => theirs > 0)
    .toSorted((a, b) => b.theirs - a.theirs)
    .slice(0, 2)
    .map(({ id }) => id)
}
