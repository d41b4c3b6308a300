import type { CandidateData, EvidenceData, TieData } from '@/lib/prompts/parts/data-block'

/** The reason a pick is introduced with, and whether it tells something of this person that not everybody shares. */
export type LeadingReason = {
  tie: TieData
  /** It rests on a written link, on a film named as an example, or on something few films have. */
  telling: boolean
}

const weightOf = (tie: TieData) => ('weight' in tie ? tie.weight : 0)

/** A decade or a country says little about why somebody would like a film: they lead where nothing near as strong does. */
const SAYS_LITTLE = 0.4
const tellingWeight = (tie: TieData) =>
  tie.kind === 'interest' && !tie.stated && /^(?:era|country):/.test(tie.facet)
    ? SAYS_LITTLE * tie.weight
    : weightOf(tie)

export function leadingReason(candidate: CandidateData, evidence: readonly EvidenceData[]): LeadingReason | null {
  const tie = leadOf(candidate)
  return tie && { tie, telling: isTelling(tie, evidence) }
}

function leadOf(candidate: CandidateData): TieData | null {
  const aside = candidate.because.find((tie) => tie.kind === 'exploration')
  if (aside) return aside
  const leads = candidate.because.filter((tie) => tie.kind !== 'against' && tie.kind !== 'new-here')
  // That a film is well known holds for everybody: it leads only where nothing speaks of this person.
  const personal = leads.filter((tie) => tie.kind !== 'well-known')
  return (
    (personal.length > 0 ? personal : leads).toSorted((one, other) => tellingWeight(other) - tellingWeight(one))[0] ??
    null
  )
}

function isTelling(tie: TieData, evidence: readonly EvidenceData[]): boolean {
  switch (tie.kind) {
    case 'kindred':
      return true
    case 'alike':
      return tie.shares.length > 0 || evidence.some(({ id, how }) => id === tie.film && how === 'named')
    case 'interest':
      return !/^(?:era|country:US|genre:(?:drama|comedy|action|thriller|adventure|romance|crime|science-fiction))/.test(
        tie.facet,
      )
    default:
      return false
  }
}
