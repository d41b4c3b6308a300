'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { answerProposalInput, reviewProposalInput } from '../../profile/inputs'
import { isWords, lineId } from '../../profile/schema'
import { withReceipt } from '../../recommendations/effects/receipts'
import { reviewProposal } from '../../recommendations/review/mutations'
import { answerProposal } from '../../recommendations/taste/answer-proposal'
import { createAction } from '../create-action'

/** "Is this you?" Partly opens the line, to be set right. */
export const answerProposalAction = createAction({
  name: 'answerProposal',
  access: 'viewer',
  input: answerProposalInput,
  limit: { name: 'proposals', max: 60, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    const { line, ...answered } = await withReceipt(viewer, () =>
      answerProposal(viewer, input.proposalId, input.answer),
    )
    if (input.answer === 'PARTLY') redirect(`${isWords(line) ? '/profile' : '/profile/lines'}#${lineId(line)}`)
    refresh()
    return answered
  },
})

/** An admin's answer to an uncertain line, before its person is asked. */
export const reviewProposalAction = createAction({
  name: 'reviewProposal',
  access: 'admin',
  input: reviewProposalInput,
  limit: { name: 'review', max: 120, perSeconds: 60 },
  run: async ({ input }) => {
    await reviewProposal(input.record, input.answer)
    refresh()
  },
})
