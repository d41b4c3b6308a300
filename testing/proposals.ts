import { randomUUID } from 'node:crypto'
import type { FilmProposal, Prisma, PrismaClient } from '@/prisma/generated/client'

/** What a model may have written about a film; each test says only what it is about. */
export function createProposal(
  db: PrismaClient,
  proposal: Partial<Prisma.FilmProposalUncheckedCreateInput> & { filmId: number },
): Promise<FilmProposal> {
  return db.filmProposal.create({
    data: {
      strategy: 'BASIC',
      text: 'Two people who write examples meet in a test, and neither of them is in a hurry.',
      tags: ['examples'],
      emotions: ['calm'],
      moods: [],
      themes: [],
      contentNotes: [],
      kindred: [],
      dropped: [],
      model: 'scripted',
      inputHash: randomUUID(),
      ...proposal,
    },
  })
}
