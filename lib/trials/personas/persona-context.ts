import { viewerLike } from '../../auth/viewer'
import type { Engine } from '../../engine/get-engine'
import { type FilmFeedback, noFeedback } from '../../feedback/schema'
import { knownEdit, knownLine, lengthEdit, lengthLine } from '../../onboarding/asked-lines'
import { profileOf } from '../../profile/profile'
import type { EditRecord, EvidenceEvent } from '../../profile/schema'
import type { RecommendationContext } from '../../recommendations/context/context'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { lexiconOf } from '../../wishes/lexicon-of'
import { readWish } from '../../wishes/read-wish'
import type { Persona } from './schema'
import type { ShippedCatalog } from './shipped-catalog'
import { type SurveyRoute, simulateSurvey, usualRoute } from './simulate-survey'

/**
 * How much a synthetic person has told: the survey as it was before it offered more than genres and moods, the survey,
 * the same with three films looked for by name, the survey and a sentence, and fifteen ratings as well.
 */
export const stages = ['survey before', 'survey', 'survey, by name', 'sentence', 'ratings'] as const
export type Stage = (typeof stages)[number]

const routes: Partial<Record<Stage, SurveyRoute>> = {
  'survey before': { ...usualRoute, offered: false },
  'survey, by name': { ...usualRoute, searches: 3 },
}
/** Before anything was said in words, and what only a sentence says is not known. */
export const isSurvey = (stage: Stage) => stage.startsWith('survey')

/** What the site knows of a person at a stage, put together like that of anybody else. */
export function contextOf(
  person: Persona,
  stage: Stage,
  { catalog, idOf, isTheirs }: ShippedCatalog,
  engine: Engine,
): RecommendationContext {
  const survey = { person, catalog: { index: catalog.index, models: engine.models }, idOf }
  const { tapped, searched, answers, known, length } = simulateSurvey(
    { ...survey, isTheirs: (id) => isTheirs(id, person) },
    routes[stage] ?? usualRoute,
  )
  const events = [
    ...[...tapped, ...searched].map((filmId) => ({ type: 'SURVEY_LOVED' as const, filmId })),
    ...[...person.survey.wishes, ...answers].map((wish) => ({ type: 'SURVEY_WISH' as const, ...wish })),
    ...(stage === 'ratings' ? ratingsOf(person, idOf) : []),
  ].map((event, place): EvidenceEvent => ({ ...blankEvent, id: String(place).padStart(4, '0'), at: place, ...event }))
  const edits = [
    ...(known ? [{ facet: knownLine, strength: null, ...knownEdit(known), at: events.length }] : []),
    ...(length ? [{ facet: lengthLine, strength: null, ...lengthEdit(length), at: events.length }] : []),
    ...(isSurvey(stage) ? [] : [sentenceOf(person, catalog, events.length)]),
  ]
  return {
    viewer: viewerLike({ id: person.id, avoid: person.survey.avoid }),
    catalog,
    profile: profileOf(1, events, edits, catalog),
    feedback: new Map(
      events.flatMap(({ type, filmId, value }): [number, FilmFeedback][] =>
        type === 'RATED' && filmId !== null ? [[filmId, { ...noFeedback, rating: value, seen: true }]] : [],
      ),
    ),
    viewing: null,
    engine,
    today,
  }
}

/** Any day: the lists of the trial do not depend on the calendar. */
const today = 20_783

const blankEvent = { filmId: null, facet: null, value: null, detail: null }

const ratingsOf = ({ ratings }: Persona, idOf: ShippedCatalog['idOf']) =>
  ratings.flatMap(({ slug, stars }) => {
    const filmId = idOf(slug)
    return filmId === undefined ? [] : [{ type: 'RATED' as const, filmId, value: stars }]
  })

const sentenceOf = ({ sentence }: Persona, catalog: ShippedCatalog['catalog'], at: number): EditRecord => ({
  facet: 'words:sentence',
  state: 'ACTIVE',
  strength: LEVEL_STRENGTH.more,
  label: sentence,
  stated: true,
  wish: readWish(sentence, lexiconOf(catalog)),
  at,
})
