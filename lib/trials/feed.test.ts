import { expect, it } from 'vitest'
import { createFeed, type Feed } from './feed'

async function readAll<Item>(first: Promise<Feed<Item> | null>): Promise<Item[]> {
  const items: Item[] = []
  for (let entry = await first; entry; entry = await entry.next) items.push(entry.item)
  return items
}

it('hands on each entry as soon as it is there', async () => {
  const feed = createFeed<string>()
  feed.push('one')
  const first = await feed.first
  expect(first).toMatchObject({ item: 'one', index: 0 })
  feed.push('two')
  expect((await first?.next)?.item).toBe('two')
})

it('ends, also when nothing came, and twice does no harm', async () => {
  const empty = createFeed<string>()
  empty.end()
  empty.end()
  expect(await readAll(empty.first)).toEqual([])
  const feed = createFeed<number>()
  const reading = readAll(feed.first)
  for (const item of [1, 2, 3]) feed.push(item)
  feed.end()
  expect(await reading).toEqual([1, 2, 3])
})
