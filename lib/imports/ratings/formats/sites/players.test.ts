import { expect, test } from 'vitest'
import { AppError } from '../../../../errors'
import { readFile } from '../../read-file'

const read = (...lines: string[]) => readFile(new TextEncoder().encode(lines.join('\n')), 'ViewingActivity.csv')
const head = 'Profile Name,Start Time,Duration,Title,Supplemental Video Type'

test('what ran for less than half an hour is not seen', async () => {
  const file = await read(
    head,
    'Ann,2024-02-03 20:00:00,00:29:59,Jaws,',
    'Ann,2024-02-03 20:00:00,00:30:00,Heat,',
    'Ann,2024-02-03 20:00:00,02:00:00,Ran,TRAILER',
  )
  expect(file.rows.map(({ title, says }) => [title, says])).toEqual([['Heat', 'seen']])
  expect(file.left.nothing).toBe(2)
})

test('of several profiles of a household none is taken for the person’s', async () => {
  const file = await read(head, 'Ann,2024-02-03 20:00:00,02:00:00,Heat,', 'Ben,2024-02-03 20:00:00,02:00:00,Jaws,')
  expect(file.rows).toEqual([])
  expect(file.problems.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('several profiles'),
    expect.stringContaining('several profiles'),
  ])
})

test('a log of plays in which nothing was seen to its end is refused with a word', async () => {
  const none = readFile(
    new TextEncoder().encode(
      'DateCreated,ItemType,ItemName,PlaybackMethod,PlayDuration\n2024-02-03,Movie,Heat,Direct,60\n',
    ),
    'playback.csv',
  )
  await expect(none).rejects.toBeInstanceOf(AppError)
})
