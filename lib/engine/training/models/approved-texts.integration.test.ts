import { expect, test } from 'vitest'
import { createFilm } from '../../../../testing/factories'
import { createProposal } from '../../../../testing/proposals'
import { db } from '../../../db'
import { approvedTextVectors } from './approved-texts'

test('approved texts become one space a strategy, in the order of the films; log lines do not', async () => {
  const words = [
    'lighthouse storm',
    'lighthouse keeper',
    'circus clown',
    'circus tent',
    'farm',
    'harbour',
    'desert',
    'train',
  ]
  const films = await Promise.all([...words, '', ''].map(() => createFilm(db)))
  const ids = films.map(({ id }) => id)
  expect(await approvedTextVectors(ids)).toEqual([])
  for (const [place, text] of words.entries()) {
    const filmId = ids[place] ?? 0
    const proposal = await createProposal(db, { filmId, strategy: 'BASIC', text, status: 'APPROVED' })
    await db.filmText.create({
      data: { filmId, strategy: 'BASIC', text, proposalId: proposal.id, tags: [], emotions: [] },
    })
  }
  const [basic, ...others] = await approvedTextVectors(ids)
  expect(others).toEqual([])
  expect(basic?.values).toHaveLength(ids.length * (basic?.dimensions ?? 0))
  expect(basic?.dimensions).toBeGreaterThan(0)
})
