'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { answerProposalInput } from '../profile/inputs'
import { isWords, lineId } from '../profile/schema'
import { withReceipt } from '../recommendations/effects/receipts'
import { answerProposal } from '../recommendations/taste/answer-proposal'
import { createAction } from './create-action'

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
