import { facetLabel, facetsOf, facetTypeOf } from '../../catalog/facets'
import { contentNotes } from '../../catalog/vocabulary/vocabularies'
import { profileOf } from '../../profile/profile'
import type { EditRecord } from '../../profile/schema'
import type { Facet } from '../../recommender/types'
import { LEVEL_LABEL, levelOf } from '../../wishes/levels'
import { type RecommendationContext, rankFor, rankRequest } from '../context/context'

/** What one control does: films of its kind among the next ones, with it and without it. */
export type ControlEffect = { line: string; label: string; said: string; with: number; without: number; of: number }

/** Three lists of eight. */
const nextFilms = 24
/** Each costs a list of its own. */
const mostControls = 12

/**
 * What each of a person's controls changes in the films that come next, by making the list once more without it. Own
 * words are of many things at once and are not among them.
 */
export function effectOfControls(context: RecommendationContext, edits: readonly EditRecord[]): ControlEffect[] {
  const { viewer, profile, catalog } = context
  const now = nextOf(context)
  const onFacets = edits
    .filter(({ facet, state, strength }) => facetTypeOf(facet) !== null && (state === 'MUTED' || strength !== null))
    .toSorted((a, b) => (b.saidAt ?? b.at) - (a.saidAt ?? a.at) || (a.facet < b.facet ? -1 : 1))
    .map((edit) => {
      const others = edits.filter(({ facet }) => facet !== edit.facet)
      return {
        line: edit.facet,
        label: edit.label ?? facetLabel(edit.facet, catalog.personName),
        said: edit.state === 'MUTED' ? 'Muted' : edit.state === 'DELETED' ? 'Struck out' : saidText(edit),
        without: () => ({ ...context, profile: profileOf(profile.version, profile.events, others, catalog) }),
        isOfIt: (filmId: number) => {
          const film = catalog.films.get(filmId)
          return film !== undefined && facetsOf(film).includes(edit.facet as Facet)
        },
      }
    })
  const keptOff = viewer.avoid.map((note) => ({
    line: `avoid:${note}`,
    label: contentNotes.label(note),
    said: 'Kept off',
    without: () => ({ ...context, viewer: { ...viewer, avoid: viewer.avoid.filter((other) => other !== note) } }),
    isOfIt: (filmId: number) => catalog.films.get(filmId)?.contentNotes.includes(note) === true,
  }))
  return [...onFacets, ...keptOff].slice(0, mostControls).map(({ line, label, said, without, isOfIt }) => ({
    line,
    label,
    said,
    with: now.filter(isOfIt).length,
    without: nextOf(without()).filter(isOfIt).length,
    of: now.length,
  }))
}

const saidText = ({ strength }: EditRecord) => LEVEL_LABEL[levelOf(strength ?? 0)]

function nextOf(context: RecommendationContext): number[] {
  const request = rankRequest(context, { excluded: [], limit: nextFilms, seed: 1 })
  return rankFor(context, request).map(({ filmId }) => filmId)
}
