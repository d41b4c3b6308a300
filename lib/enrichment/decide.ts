import 'server-only'
import { AppError } from '../errors'
import { approveProposal, rejectProposal, undoDecision } from './mutations'
import type { DecideInput } from './schema'

export type DecideOutcome = { verb: 'approve' | 'reject' | 'undo'; done: number; refused: string[] }

/** Decides on what the form names, one proposal at a time: what cannot be done is said and holds up nothing else. */
export async function decideProposals(
  adminId: string,
  { decision, picked, keep }: DecideInput,
): Promise<DecideOutcome> {
  const [verb, only] = decision.split(' ') as [DecideOutcome['verb'], string | undefined]
  const ids = only ? [only] : [...new Set(picked)]
  if (ids.length === 0) throw new AppError('invalid', 'Tick at least one proposal.')
  const run = {
    approve: (id: string) => approveProposal({ proposalId: id, adminId, kept: keptOf(id, keep) }),
    reject: (id: string) => rejectProposal(id, adminId),
    undo: (id: string) => undoDecision(id, adminId),
  }[verb]
  const outcome: DecideOutcome = { verb, done: 0, refused: [] }
  for (const id of ids) {
    try {
      await run(id)
      outcome.done += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      outcome.refused.push(error.message)
    }
  }
  if (outcome.done === 0) throw new AppError('conflict', [...new Set(outcome.refused)].join(' '))
  return outcome
}

const keptOf = (id: string, keep: string[]): Set<string> =>
  new Set(keep.filter((entry) => entry.startsWith(`${id} `)).map((entry) => entry.slice(id.length + 1)))
