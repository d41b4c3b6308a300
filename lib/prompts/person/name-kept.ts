import type { CandidateData } from '../parts/data-block'
import { isPersonal } from '../parts/kinds-of-reasons'
import type { PromptSubject } from './subject'

/** So many films of a list name the same rule; the others say that they keep to what was said. */
const NAMED_MOST = 2

/**
 * Films that nothing ties to the person are introduced by what was obeyed, not by how many people know them: each rule is
 * named by the first few, in turn.
 */
export function nameKept(
  candidates: readonly CandidateData[],
  { kept = [], lowered }: Pick<PromptSubject, 'kept' | 'lowered'>,
): CandidateData[] {
  if (kept.length === 0 || lowered?.has('kept')) return [...candidates]
  const names = Array.from({ length: NAMED_MOST }, () => kept).flat()
  return candidates.map((candidate) => {
    if (candidate.because.some(isPersonal)) return candidate
    const because = candidate.because.filter(({ kind }) => kind !== 'well-known')
    return { ...candidate, because: [{ kind: 'kept', words: names.shift() ?? '' }, ...because] }
  })
}
