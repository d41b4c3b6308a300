import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { noFeedback } from '@/lib/feedback/schema'
import { markupInOrder } from '@/testing/markup-in-order'
import { KnownProgramme } from './known-programme'
import type { ProgrammeFacts } from './place-facts'

vi.mock('next/navigation', () => ({ unstable_rethrow: () => undefined }))
// What stands sends nothing.
vi.mock('@/lib/actions/feedback', () => ({ saveRatingAction: vi.fn(), saveReactionAction: vi.fn() }))
vi.mock('@/lib/actions/words', () => ({ judgeWordsAction: vi.fn() }))
vi.mock('@/lib/actions/recommendations', () => ({ holdFilmAction: vi.fn() }))

type Place = NonNullable<ProgrammeFacts['places'][number]>

const place = (id: number, said: Partial<Place> = {}): Place => ({
  film: {
    id,
    slug: `film-${id}`,
    title: `Tom & "Jerry" <${id}>`,
    facts: '1979, 117 min',
    poster: `/posters/film-${id}/a`,
  },
  genres: [
    ['genre:drama', 'drama'],
    ['genre:horror', 'horror'],
  ],
  feedback: null,
  exploration: false,
  stars: null,
  words: {
    reason: 'It’s <quiet> & slow.',
    language: 'en',
    marks: [{ slug: 'heat', title: 'Heat', text: 'you gave it 4½ stars' }],
    wishes: [],
    fromTaste: true,
    kept: false,
  },
  ...said,
})

const places = [
  place(1),
  place(2, {
    exploration: true,
    stars: { stars: 4, estimate: 'Probably about 4 for you', reason: 'You gave Heat 4½.' },
  }),
  place(3, { feedback: { ...noFeedback, rating: 3.5, seen: true } }),
  place(4, { feedback: { ...noFeedback, notForMe: true, reason: 'slow' } }),
  place(5, { feedback: { ...noFeedback, want: true } }),
  place(6, { feedback: { ...noFeedback, seen: true } }),
  null,
]

test('a list drawn once is what React writes of it, whatever was said of its films, and is drawn anew when something was', () => {
  const draw = (some: ProgrammeFacts['places'], isAnswer: boolean) => {
    const facts = JSON.stringify({ slateId: 'a-list', places: some } satisfies ProgrammeFacts)
    return markupInOrder(renderToString(<KnownProgramme facts={facts} isAnswer={isAnswer} />))
  }
  const once = draw(places, false)
  expect(once).toContain('Tom &amp; &quot;Jerry&quot; &lt;1&gt;')
  expect(once).toBe(draw(places, true))
  expect(draw(places, false)).toBe(once)
  const other = places.with(0, place(1, { feedback: { ...noFeedback, want: true } }))
  expect(draw(other, false)).not.toBe(once)
  expect(draw(other, false)).toBe(draw(other, true))
})
