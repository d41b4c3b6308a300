import type { CandidateData, TieData } from '@/lib/prompts/parts/data-block'
import { isPersonal } from '@/lib/prompts/parts/kinds-of-reasons'

const weightOf = (tie: TieData) => ('weight' in tie ? tie.weight : 0)

/**
 * The reason a pick is introduced with. What ties it to the person comes with the most telling first, so the first of them
 * leads; that a film is well known holds for everybody, and leads only where nothing speaks of this person.
 */
export function leadingReason({ because }: CandidateData): TieData | null {
  const aside = because.find(({ kind }) => kind === 'exploration')
  if (aside) return aside
  const known = because.filter(({ kind }) => kind === 'well-known')
  return because.find(isPersonal) ?? known.toSorted((one, other) => weightOf(other) - weightOf(one))[0] ?? null
}
