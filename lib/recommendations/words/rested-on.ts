import { countryInSentence } from '../../catalog/facets'
import type { CandidateData, EvidenceData, TieData } from '../../prompts/parts/data-block'
import { kindOfTie, type ReasonKind } from '../../prompts/parts/kinds-of-reasons'
import { leadingReason } from '../../writers/composer/language/leading-reason'

/** Kinds of reasons a text rested on: ties to the films it names, interests it names, else what leads. */
export function restedOn(text: string, basis: readonly number[], film: CandidateData): ReasonKind[] {
  const words = text.toLowerCase()
  const named = film.because.filter((tie) => {
    if ('film' in tie) return basis.includes(tie.film)
    if (tie.kind === 'group') return words.includes('share your taste')
    return tie.kind === 'interest' && words.includes(tie.label.toLowerCase())
  })
  const lead = leadingReason(film)
  const ties = named.length > 0 ? named : lead ? [lead] : []
  return [...new Set(ties.flatMap((tie) => kindOfTie(tie) ?? []))]
}

/** What was known when the text was written, a line each, for whoever looks into it. */
export function evidenceLines(film: CandidateData, own: readonly EvidenceData[]): string[] {
  const titleOf = (id: number) => own.find((each) => each.id === id)
  return film.because.map((tie) => lineOf(tie, titleOf))
}

const alikeWords = ({ by, next }: { by: string; next?: boolean | undefined }) =>
  next ? 'people who liked it went on to this' : by === 'viewers' ? 'same viewers' : 'alike'

function lineOf(tie: TieData, ownFilm: (id: number) => EvidenceData | undefined): string {
  if ('film' in tie) {
    const own = ownFilm(tie.film)
    const stars = own?.stars == null ? (own?.how ?? '') : `${own.stars} stars`
    const shares = tie.shares.map(({ label }) => label).join(', ')
    const how = tie.kind === 'kindred' ? `linked: ${tie.words}` : alikeWords(tie)
    return `${own?.title ?? `Film ${tie.film}`} (${stars}): ${how}${shares && `; both ${shares}`}`
  }
  if (tie.kind === 'interest') return `${tie.stated ? 'Asked for' : 'Likes'} ${tie.label}`
  if (tie.kind === 'against') return `Wants less of ${tie.label}`
  if (tie.kind === 'group')
    return `Rated high by people who share a taste for ${tie.likes.map(({ label }) => label).join(', ')}`
  if (tie.kind === 'here') return `From ${countryInSentence(tie.facet.slice('country:'.length))}, where they were`
  if (tie.kind === 'kept') return `Keeps to what was said${tie.words && `: ${tie.words}`}`
  return {
    context: 'Fits the hour',
    'well-known': 'Well known',
    exploration: 'A step to the side',
    'new-here': 'New here',
  }[tie.kind]
}
