import 'server-only'
import { commonFacets } from '../../catalog/common-facets'
import { facetLabel, facetsOf, facetTypeOf } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { type FilmEvidence, isSpokenOf } from '../../profile/film-evidence'
import { everyInterest, type Profile } from '../../profile/profile'
import { isHeldBack } from '../../profile/proposals/fit'
import { type LineGrounds, sameLabel, setOf } from '../../profile/proposals/hold-lines'
import { type Everywhere, pairsThatLift } from '../../profile/proposals/pairs'
import { isConcluded, type ProposalAnswerName, type SpokenFilm } from '../../profile/proposals/schema'
import { isSensitiveFacet } from '../../profile/proposals/sensitive'
import { isWords } from '../../profile/schema'
import type { TasteData } from '../../prompts/parts/data-block'
import { givenOf } from '../../prompts/parts/given-of'
import { LABEL_MAX_CHARS, LINE_MAX_CHARS, MOST_LINES } from '../../prompts/parts/limits'
import { textUses } from '../../prompts/parts/text-uses'
import { assembleTaste } from '../../prompts/person/assemble-taste'
import { memo } from '../../recommender/memo'
import type { Facet } from '../../recommender/types'
import { createGate } from '../../text-gate/judge-text'
import { lexiconOf } from '../../wishes/lexicon-of'
import { readWish } from '../../wishes/read-wish'
import type { RecommendationContext } from '../context/context'
import { type Prepared, type PromptVersion, render } from '../prepare-prompt'
import { promptSubject } from '../prompt-subject'
import { seedOf } from '../seed'

export type PreparedTaste = Prepared<TasteData> & {
  grounds: LineGrounds
  /** Why the gate would not show a text of a model; null where it would. */
  refusedBy: (use: 'label' | 'insight', text: string) => string | null
  /** Films they have spoken of. */
  films: number
}

/** Fewer films say nothing of what goes together. */
export const LEAST_FILMS = 8

/** What lines of a taste are written from and held to; null where too little is known. */
export function prepareTaste(
  version: PromptVersion,
  context: RecommendationContext,
  answered: readonly { label: string; answer: ProposalAnswerName }[] = [],
  notes: readonly { filmId: number; text: string }[] = [],
): PreparedTaste | null {
  const { viewer, catalog, profile } = context
  const spoken = spokenFilms(context)
  if (spoken.length < LEAST_FILMS) return null
  const seed = seedOf(viewer.id)
  const heldBack = spoken.filter(({ filmId }) => isHeldBack(filmId, seed))
  const shown = new Map(spoken.filter((film) => !heldBack.includes(film)).map((film) => [film.filmId, film]))
  const labelOf = (facet: string) =>
    facetTypeOf(facet) !== null && catalog.index.facetRowOf.has(facet as Facet)
      ? facetLabel(facet, catalog.personName)
      : null
  const isUnspoken = (facet: string) => isSensitiveFacet(facet, labelOf(facet) ?? '')
  const leaveOut = (facet: Facet) => isUnspoken(facet) || profile.unwanted.has(facet)
  const common = commonFacets(catalog.index)
  const isCommon = (facet: Facet) => common.has(facet) && facetTypeOf(facet) !== 'era'
  const whole = promptSubject(context, seed)
  const isShown = ({ id }: { id: number }) => shown.has(id)
  const subject = {
    ...whole,
    interests: whole.interests.filter(({ facet }) => !isUnspoken(facet)),
    evidence: whole.evidence.filter(isShown),
    disliked: whole.disliked?.filter(isShown) ?? [],
  }
  const { record, text, ...rendering } = render(version, context, subject)
  const assembled = assembleTaste(record, text, subject, {
    facetsOf: (id) => [...(shown.get(id)?.facets ?? [])].filter((facet) => !leaveOut(facet) && isConcluded(facet)),
    together: pairsThatLift([...shown.values()], filmsHaving(catalog), (facet) => leaveOut(facet) || isCommon(facet)),
    answered,
    notes,
    personName: catalog.personName,
  })
  const given = givenOf(assembled.sent, null, catalog, assembled.instructions)
  const gates = { label: createGate(given, textUses.label), insight: createGate(given, textUses.insight) }
  return {
    version,
    context,
    assembled,
    ...rendering,
    films: spoken.length,
    refusedBy: (use, written) => gates[use](written).refused?.why ?? null,
    grounds: {
      limits: { label: LABEL_MAX_CHARS, insight: LINE_MAX_CHARS, lines: MOST_LINES },
      shown,
      heldBack,
      labelOf,
      levels: profile.levels,
      strengths: new Map(
        profile.active.filter(({ facet }) => !isWords(facet)).map((line) => [line.facet, line.strength]),
      ),
      settled: settledOf(profile, answered),
      readQuery: (words) => readWish(words, lexiconOf(catalog)),
    },
  }
}

/** Films by facet, once per catalog. */
const filmsHaving = memo((catalog: CatalogSnapshot): Everywhere => {
  const having = new Map<Facet, Set<number>>()
  const films = [...catalog.films.values()].filter(({ retired }) => !retired)
  for (const film of films)
    for (const facet of facetsOf(film)) having.set(facet, (having.get(facet) ?? new Set()).add(film.id))
  return { having: (facet) => having.get(facet) ?? new Set(), films: films.length }
})

/** Films they rated, loved or turned down as a whole, with what these have. */
export function spokenFilms({ profile: { films }, catalog, feedback }: RecommendationContext): SpokenFilm[] {
  const isWhole = (film: FilmEvidence) => isSpokenOf(film) && !film.reason && !feedback.get(film.filmId)?.want
  return films.filter(isWhole).flatMap(({ filmId, weight, parts }) => {
    const film = catalog.films.get(filmId)
    if (!film) return []
    // A co-production is no film "from" everybody who paid for it: the country named first made it.
    const facets = new Set(facetsOf({ ...film, countries: film.countries.slice(0, 1) }))
    return [{ filmId, weight, eventIds: parts.map(({ eventId }) => eventId), facets, series: film.series }]
  })
}

/** What was said in own words, struck out, or answered before: none of it is proposed again. */
function settledOf(profile: Profile, answered: readonly { label: string }[]): Set<string> {
  const settled = new Set(answered.map(({ label }) => sameLabel(label)))
  for (const { facet, label, wish, state } of everyInterest(profile)) {
    if (label) settled.add(sameLabel(label))
    if (!isWords(facet)) {
      if (state === 'DELETED')
        for (const direction of ['towards', 'away'] as const) settled.add(setOf([facet], direction))
      continue
    }
    const less = wish?.want.filter(({ level }) => level === 'less').map((each) => each.facet) ?? []
    const more = wish?.want.filter(({ level }) => level !== 'less').map((each) => each.facet) ?? []
    if (more.length > 0) settled.add(setOf(more, 'towards'))
    if (less.length > 0) settled.add(setOf(less, 'away'))
  }
  return settled
}
