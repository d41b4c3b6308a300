import { commonFacets } from '../../catalog/common-facets'
import type { Engine } from '../../engine/get-engine'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { assembleSlate } from '../../prompts/person/assemble'
import { isTelling } from '../../prompts/person/vary-ties'
import { promptOf } from '../../prompts/prompts'
import {
  type RecommendationContext,
  rankFor,
  rankRequest,
  rulesFor,
  seenFilmIds,
} from '../../recommendations/context/context'
import { factsOf, promptSubject } from '../../recommendations/prompt-subject'
import { seededRandom } from '../../recommender/matrix/random'
import { topRows } from '../../recommender/matrix/top-rows'
import { likeThreshold } from '../../recommender/models/training-data'
import { blockBroken } from '../../recommender/rank/film-rules'
import type { Facet, FilmRules } from '../../recommender/types'
import { leadingReason } from '../../writers/composer/language/leading-reason'
import { contextOf, isSurvey, type Stage, stages } from './persona-context'
import type { Persona } from './schema'
import type { ShippedCatalog } from './shipped-catalog'

export const rows = ['random', 'popularity', 'as served'] as const
export type RowName = (typeof rows)[number]

/** One list of eight for one person. */
export type Measured = {
  person: Persona
  stage: Stage
  row: RowName
  /** Of the eight, how many the person would call theirs, and how many they had ruled out by then. */
  belong: number
  violations: number
  /** Of those, films ruled out by something that was never said to the site, or that it did not understand. */
  unheard: number
  /** How well known the eight are on average, less the same of the films the person likes. */
  prominence: number
  /** Reasons that rest on a written link, an example or a rarer facet; null where nothing is written. */
  telling: number | null
  filmIds: number[]
}

export type PersonaResult = {
  person: Persona
  /** Films that fit and were not rated, and whether the person counts (docs/personas.md). */
  fitting: number
  counts: boolean
  measured: Measured[]
}

/** A niche that is served by what is best known is none, and too few films cannot fill lists. */
const leastFitting = 30
const tooEasyFrom = 4
const candidates = 24

export function measurePersona(person: Persona, shipped: ShippedCatalog, engine: Engine): PersonaResult {
  const measured = stages.flatMap((stage) => {
    const context = contextOf(person, stage, shipped, engine)
    const lists: Record<RowName, Listed> = {
      random: baseline(context, randomScores(shipped, person)),
      popularity: baseline(context, shipped.catalog.index.prominence),
      'as served': served(context),
    }
    const rules = rulesFor(context)
    return rows.map((row) => measure(person, stage, row, lists[row], { shipped, rules }))
  })
  const rated = new Set(person.ratings.map(({ slug }) => shipped.idOf(slug)))
  const fitting = [...shipped.catalog.films.keys()].filter(
    (id) => !rated.has(id) && shipped.isTheirs(id, person),
  ).length
  const easy = measured.some(
    ({ stage, row, belong }) => row === 'popularity' && stage === 'survey before' && belong >= tooEasyFrom,
  )
  return { person, fitting, counts: fitting >= leastFitting && !(person.niche && easy), measured }
}

type Listed = { filmIds: number[]; telling: number | null }

/** The list the site would show, in the order the built-in composer keeps, with the reasons it would write. */
function served(context: RecommendationContext): Listed {
  const list = rankFor(context, rankRequest(context, { excluded: [], limit: candidates, seed }))
  const subject = promptSubject(context, seed)
  const facts = factsOf(
    context,
    list.map(({ filmId }) => filmId),
  )
  const { data } = assembleSlate(promptOf('SLATE'), '', subject, list, facts, 0)
  const eight = data.candidates.slice(0, SLATE_SIZE)
  const own = new Map(data.evidence.map((film) => [film.id, film]))
  const common = commonFacets(context.catalog.index)
  const leads = eight.flatMap((candidate) => leadingReason(candidate) ?? [])
  const telling = leads.filter((tie) => isTelling(tie, { own, common })).length
  return { filmIds: eight.map(({ id }) => id), telling }
}

/** The best by other scores that the person has not dealt with or ruled out. */
function baseline(context: RecommendationContext, scores: Float64Array): Listed {
  const { index } = context.catalog
  const known = seenFilmIds(context)
  const blocked = Uint8Array.from(index.filmIds, (id) => (known.has(id) ? 1 : 0))
  blockBroken(index, rulesFor(context), blocked)
  const filmIds = Array.from(topRows(scores, SLATE_SIZE, blocked), (row) => index.filmIds[row] as number)
  return { filmIds, telling: null }
}

const seed = 1

function randomScores({ catalog }: ShippedCatalog, { id }: Persona): Float64Array {
  const random = seededRandom([...id].reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) | 0, 7))
  return Float64Array.from({ length: catalog.index.size }, random)
}

type Judged = { shipped: ShippedCatalog; rules: FilmRules }

function measure(person: Persona, stage: Stage, row: RowName, list: Listed, { shipped, rules }: Judged): Measured {
  const { filmIds, telling } = list
  // The survey asks for genres, moods and content; what else is refused is known from the sentence on.
  const refused = person.survey.wishes.filter(({ value }) => value === -2).map(({ facet }) => facet)
  const never = isSurvey(stage)
    ? { facets: refused as Persona['never']['facets'], notes: person.survey.avoid }
    : person.never
  const prominenceOf = (id: number) => shipped.catalog.films.get(id)?.prominence ?? 0
  const own = person.ratings.filter(({ stars }) => stars >= likeThreshold).map(({ slug }) => shipped.idOf(slug) ?? 0)
  return {
    person,
    stage,
    row,
    filmIds,
    telling,
    belong: filmIds.filter((id) => shipped.isTheirs(id, person)).length,
    violations: filmIds.filter((id) => shipped.isRuledOut(id, { never })).length,
    unheard: filmIds.filter((id) => shipped.isRuledOut(id, { never: unheardOf(never, rules) })).length,
    prominence: meanOf(filmIds.map(prominenceOf)) - meanOf(own.map(prominenceOf)),
  }
}

/** What they never want and the site has no rule for. */
const unheardOf = ({ facets, notes }: Persona['never'], { without, avoid }: FilmRules): Persona['never'] => ({
  facets: facets.filter((facet) => !without.has(facet as Facet)),
  notes: notes.filter((note) => !avoid.has(note)),
})

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
