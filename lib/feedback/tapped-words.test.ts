import { expect, test } from 'vitest'
import { AppError } from '../errors'
import { type FilmFeedback, noFeedback, type ReactionWord } from './schema'
import { ratingWords, reactionWords } from './tapped-words'

test.each([
  [null, 4, [{ type: 'RATED', value: 4 }]],
  [3, 4, [{ type: 'RATED', value: 4 }]],
  [4, 4, []],
  [4, null, [{ type: 'RATING_CLEARED' }]],
  [null, null, []],
])('where %j stars stand, a tap on %j says %j', (rating, value, said) =>
  expect(ratingWords({ ...noFeedback, rating }, value)).toEqual(said),
)

const [want, seen, refused] = (['WANT', 'SEEN', 'NOT_FOR_ME'] as const).map(
  (kind) =>
    (on: boolean, reason?: string): ReactionWord => ({ kind, on, ...(reason && { reason }) }),
) as [
  (on: boolean, reason?: string) => ReactionWord,
  (on: boolean) => ReactionWord,
  (on: boolean, reason?: string) => ReactionWord,
]
const reacted = (detail: string, reason: string | null = null) => ({ type: 'REACTED', detail, reason })
const cleared = (detail: string) => ({ type: 'REACTION_CLEARED', detail })

test.each<[string, Partial<FilmFeedback>, ReactionWord, unknown[]]>([
  ['wanted', {}, want(true), [reacted('WANT')]],
  ['wanted again', { want: true }, want(true), []],
  ['wanted, whatever else was sent', { want: true }, want(true, 'slow'), []],
  ['no longer wanted', { want: true }, want(false), [cleared('WANT')]],
  ['not wanted, which it never was', { seen: true, notForMe: true }, want(false), []],
  ['seen', { want: true, notForMe: true }, seen(true), [reacted('SEEN')]],
  ['not seen', { seen: true }, seen(false), [cleared('SEEN')]],
  ['not seen, with its stars', { seen: true, rating: 3 }, seen(false), [cleared('SEEN'), { type: 'RATING_CLEARED' }]],
  ['seen, with its stars', { rating: 3 }, seen(true), [reacted('SEEN')]],
  ['not wanted, with its stars', { want: true, rating: 3 }, want(false), [cleared('WANT')]],
  ['refused', { want: true, seen: true }, refused(true), [reacted('NOT_FOR_ME')]],
  ['refused for a reason', { notForMe: true }, refused(true, 'slow'), [reacted('NOT_FOR_ME', 'slow')]],
  ['refused for the same reason', { notForMe: true, reason: 'slow' }, refused(true, 'slow'), []],
  ['refused for no reason after all', { notForMe: true, reason: 'slow' }, refused(true), [reacted('NOT_FOR_ME')]],
  ['refused for a genre', {}, refused(true, 'genre:war'), [reacted('NOT_FOR_ME', 'genre:war')]],
  ['no longer refused', { notForMe: true, reason: 'slow' }, refused(false, 'other'), [cleared('NOT_FOR_ME')]],
  ['not refused, which it never was', { reason: null }, refused(false, 'slow'), []],
])('a film %s', (_, current, word, said) =>
  expect(reactionWords({ ...noFeedback, ...current }, ['drama', 'war'], word)).toEqual(said),
)

test('a genre the film does not have is no reason against it, and none is asked of a wish', () => {
  expect(() => reactionWords(noFeedback, ['drama'], refused(true, 'genre:war'))).toThrow(
    new AppError('invalid', 'That is no genre of this film.'),
  )
  expect(reactionWords(noFeedback, ['drama'], want(true, 'genre:war'))).toEqual([reacted('WANT')])
})
