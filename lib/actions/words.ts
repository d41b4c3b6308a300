'use server'

import { refresh } from 'next/cache'
import { AppError } from '../errors'
import { closeWordsInput, forgetWordsInput, wordsInput } from '../feedback/words-inputs'
import { forgetLowered, judgeWords } from '../recommendations/words/judge-words'
import { closeNotTrue } from '../recommendations/words/queries'
import { createAction } from './create-action'

const limit = { name: 'words', max: 60, perSeconds: 60 }

/** “Helpful”, “not true” or “spoils it”, said of words written to the person. */
export const judgeWordsAction = createAction({
  name: 'judgeWords',
  access: 'viewer',
  input: wordsInput,
  limit,
  run: async ({ viewer, input }) => {
    const { changed } = await judgeWords(viewer, input)
    if (changed) refresh()
    return { changed, seenByAdmins: input.verdict === 'NOT_TRUE' && Boolean(viewer.consents.help) }
  },
})

/** The person wants a kind of reason again. */
export const allowReasonsAction = createAction({
  name: 'allowReasons',
  access: 'viewer',
  input: forgetWordsInput,
  limit,
  run: async ({ viewer, input }) => {
    await forgetLowered(viewer.id, input.kind)
    refresh()
  },
})

/** An admin has looked into what somebody called not true. */
export const closeNotTrueAction = createAction({
  name: 'closeNotTrue',
  access: 'admin',
  input: closeWordsInput,
  limit,
  run: async ({ input }) => {
    if (!(await closeNotTrue(input.record))) throw new AppError('not-found', 'Somebody has closed it already.')
    refresh()
  },
})
