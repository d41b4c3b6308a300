import type { Door } from '../../../testing/doors/doors'

/** Fields, items, rows or characters of the smallest body; the others have ten and a hundred times as many. */
const SMALLEST = { form: 100, json: 150, file: 500, query: 120, nothing: 0 } as const
export const factors = [1, 10, 100] as const

/** Names forms of the site use, so that what is sent reaches the schemas. */
const names = [
  'words',
  'avoid',
  'filmId',
  'value',
  'query',
  'instructions',
  'name',
  'email',
  'password',
  'key',
  'returnTo',
]

export type Knock = { path: string; init: RequestInit }

/** What is sent to a door at one size. `actionId` is set for server actions, whose forms travel as React encodes them. */
export function knock(door: Door, path: string, factor: number, actionId?: string): Knock {
  const size = SMALLEST[door.body] * factor
  const headers: Record<string, string> = actionId ? { 'next-action': actionId, accept: 'text/x-component' } : {}
  if (door.body === 'query') return { path: `${path}?${longQuery(size)}`, init: { redirect: 'manual' } }
  const body = door.body === 'json' ? items(size) : door.body === 'file' ? file(size) : fields(size, Boolean(actionId))
  if (door.body === 'json') headers['content-type'] = 'text/plain;charset=UTF-8'
  if (door.body === 'file') headers.accept = 'application/json'
  return { path, init: { method: 'POST', body, headers, redirect: 'manual' } }
}

function fields(count: number, isAction: boolean): FormData {
  const form = new FormData()
  const prefix = isAction ? '_1_' : ''
  for (let place = 0; place < count; place++) {
    form.append(`${prefix}${names[place] ?? `field${place}`}`, 'one of many')
  }
  if (isAction) form.append('0', '[null,"$K1"]')
  return form
}

const items = (count: number) =>
  JSON.stringify([Array.from({ length: count }, (_, place) => ({ id: place, type: 'CLICKED', filmId: 1, words: 'x' }))])

function file(rows: number): FormData {
  const lines = Array.from({ length: rows }, (_, place) => `2020-01-01,The Film Nobody Made: Part ${place},1999,4`)
  const form = new FormData()
  form.append('file', new File([`Date,Name,Year,Rating\n${lines.join('\n')}\n`], 'ratings.csv', { type: 'text/csv' }))
  return form
}

/** As long as the address may be: what is in it stands in the parameters our pages read. */
function longQuery(characters: number): string {
  const words = 'funny films like alien but without horror or '.repeat(Math.ceil(characters / 45)).slice(0, characters)
  return new URLSearchParams({
    q: words,
    genre: words.slice(0, 40),
    returnTo: `/${words.replaceAll(' ', '')}`,
  }).toString()
}
