import type { CandidateData, EvidenceData, SlateData } from '@/lib/prompts/parts/data-block'

/** Data blocks for tests. Films are made up unless a test is about a true title. */

export const evidenceData = (film: Partial<EvidenceData> & { id: number; title: string }): EvidenceData => ({
  year: 1979,
  stars: 5,
  how: 'rated',
  moods: [{ facet: 'mood:dread', label: 'Full of dread' }],
  ...film,
})

export const candidateData = (film: Partial<CandidateData> & { id: number }): CandidateData => ({
  title: `Sample ${film.id}`,
  year: 1970 + (film.id % 50),
  directors: ['Ida Example'],
  genres: [{ facet: 'genre:horror', label: 'Horror' }],
  moods: [
    { facet: 'mood:dread', label: 'Full of dread' },
    { facet: 'mood:tense', label: 'Tense' },
  ],
  themes: [{ facet: 'theme:isolation', label: 'Isolation' }],
  runtimeMinutes: 101,
  logline: 'Somebody waits for something in a house at the edge of the map.',
  because: [{ kind: 'kindred', film: 1, words: 'the same dread in a smaller room', shares: [], weight: 0.6 }],
  ...film,
})

export const slateData = (overrides: Partial<SlateData> = {}): SlateData => ({
  task: 'slate',
  picks: 8,
  reasonMaxChars: 240,
  person: { name: 'Ada', tone: 'plain', adventurous: 40, avoid: [], ratingsCount: 12 },
  context: null,
  interests: [{ label: 'Full of dread', facet: 'mood:dread', strength: 1.4, stated: false, ownWords: false }],
  evidence: [evidenceData({ id: 1, title: 'Alien' }), evidenceData({ id: 2, title: 'Heat', year: 1995, stars: 4.5 })],
  seed: 7,
  disliked: [],
  candidates: Array.from({ length: 12 }, (_, place) => candidateData({ id: 101 + place })),
  ...overrides,
})
