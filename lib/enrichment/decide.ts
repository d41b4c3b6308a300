import 'server-only'
import { AppError } from '../errors'
import { approveProposal, rejectProposal, undoDecision } from './mutations'
import { listProposalIds } from './queries'
import { type DecideInput, MOST_OF_FILTER, proposalFilters } from './schema'

export type DecideOutcome = { verb: 'approve' | 'reject' | 'undo'; done: number; refused: string[]; ids: string[] }

/** Decides on what the form names, one proposal at a time: what cannot be done is said and holds up nothing else. */
export async function decideProposals(
  adminId: string,
  {
    decision,
    picked,
    keep,
    shown = [],
    all,
    texts = {},
  }: Pick<DecideInput, 'decision' | 'picked' | 'keep'> & Partial<DecideInput>,
): Promise<DecideOutcome> {
  const [verb, only] = decision.split(' ') as [DecideOutcome['verb'], string | undefined]
  const ids = only ? [only] : all === undefined ? [...new Set(picked)] : await idsOfFilter(all)
  // Of a proposal whose parts did not stand in the form, everything is taken over.
  const parts = (id: string) => (all === undefined || shown.includes(id) ? { kept: keptOf(id, keep) } : {})
  if (ids.length === 0) throw new AppError('invalid', 'Tick at least one proposal.')
  const run = {
    approve: (id: string) => approveProposal({ proposalId: id, adminId, ...parts(id), text: texts[id] }),
    reject: (id: string) => rejectProposal(id, adminId),
    undo: (id: string) => undoDecision(id, adminId),
  }[verb]
  const outcome: DecideOutcome = { verb, done: 0, refused: [], ids: [] }
  for (const id of ids) {
    try {
      await run(id)
      outcome.done += 1
      outcome.ids.push(id)
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

/** Everything a filter shows, if that is still as many as the page said. */
async function idsOfFilter(said: string): Promise<string[]> {
  const params = new URLSearchParams(said)
  const { ids, total } = await listProposalIds(proposalFilters.parse(Object.fromEntries(params)), MOST_OF_FILTER)
  if (`${total}` !== params.get('count'))
    throw new AppError('conflict', `This filter shows ${total} proposals by now. Please look again.`)
  return ids
}
