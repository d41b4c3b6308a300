import type { Door } from './doors'
import { rawEscapes } from './outside-texts'
import { fillRoute, queryNames, routes } from './routes'

/** Names our forms and arguments use, so that what is sent reaches the schemas. */
const fieldNames = [
  'intent',
  'filmId',
  'facet',
  'token',
  'importId',
  'versionId',
  'value',
  'userId',
  'screen',
  'q',
  'instead',
  'film',
  'email',
  'version',
  'to',
  'say',
  'role',
  'returnTo',
  'picked',
  'password',
  'currentPassword',
  'overwrite',
  'on',
  'level',
  'key',
  'confirm',
  'artefactId',
  'words',
  'withChildren',
  'tone',
  'persona',
  'styleSample',
  'styleNotes',
  'work',
  'timeZone',
  'theme',
  'strategy',
  'step',
  'state',
  'sort',
  'slateId',
  'show',
  'shelf',
  'scale',
  'retired',
  'rest',
  'reason',
  'query',
  'person',
  'opened',
  'name',
  'more',
  'mood',
  'loved',
  'label',
  'kind',
  'keep',
  'instructions',
  'handle',
  'genre',
  'from',
  'first',
  'eventId',
  'editId',
  'decision',
  'childAge',
  'basedOn',
  'base',
  'avoid',
  'against',
  'adventurous',
  'note',
  'temperature',
  'topP',
  'maxTokens',
  'model',
  'drafts',
  'tokens',
  'behaviour',
  'context',
  'help',
  'training',
  'text',
  'tags',
  'choices',
  'columns',
  'all',
]
/** Read in a way that would end what the walk itself needs. */
const leftOut = new Set(['full'])

export type OutsideRequest = { door: string; as: Door['as']; path: string; init: RequestInit }

/** Half a character cannot travel in an address or a file's name. */
const whole = (text: string) => Buffer.from(text).toString()
const inAddress = (text: string) => encodeURIComponent(whole(text.slice(0, 1_500)))

/** A page asked for with the text in every place of its path and under every name of its query. */
export function pageRequests(text: string, place: number): OutsideRequest[] {
  const value = inAddress(text) || '%20'
  const query = queryNames.filter((name) => !leftOut.has(name)).map((name) => `${name}=${value.slice(0, 300)}`)
  const raw = rawEscapes[place % rawEscapes.length] ?? ''
  return Object.entries(routes)
    .filter(([route, { method }]) => method !== 'POST' && !route.startsWith('/_'))
    .flatMap(([route, { as }]) => {
      const filled = fillRoute(route, () => value)
      const odd = fillRoute(route, () => `a${raw}`)
      const paths = [
        `${filled}?${query.join('&')}`,
        `${odd}?q=${raw}&page=${raw}&${queryNames[place % queryNames.length]}=${value}`,
      ]
      return paths.map((path) => ({ door: `${route} page`, as, path, init: { redirect: 'manual' as const } }))
    })
}

/** An action called with the text under every name of a form, and with it as a JSON argument, alone and in an object. */
export function actionRequests(text: string, door: string, as: Door['as'], id: string, page: string): OutsideRequest[] {
  const headers = { 'next-action': id, accept: 'text/x-component' }
  const form = new FormData()
  for (const name of fieldNames) form.append(`_1_${name}`, text.slice(0, 3_000))
  form.append('0', '[null,"$K1"]')
  const fields = Object.fromEntries(fieldNames.map((name) => [name, text.slice(0, 3_000)]))
  const json = { ...headers, 'content-type': 'text/plain;charset=UTF-8' }
  const send = (body: BodyInit, sent: Record<string, string>): OutsideRequest => ({
    door,
    as,
    path: page,
    init: { method: 'POST', body, headers: sent, redirect: 'manual' },
  })
  return [
    send(form, headers),
    send(JSON.stringify([fields]), json),
    send(JSON.stringify([[text, { id: text, type: text, filmId: text }]]), json),
  ]
}

/** A route that takes a body. */
export function postRequests(text: string): OutsideRequest[] {
  const file = new FormData()
  const rows = `Name,Year,Rating,Date\n${text},${text},${text},${text}\n"${text}\n`
  file.append('file', new File([whole(rows)], whole(`${text.slice(0, 100)}.csv`), { type: 'text/csv' }))
  const rating = new URLSearchParams({ filmId: text.slice(0, 50), value: text.slice(0, 50) })
  const post = (door: string, path: string, body: BodyInit, headers: Record<string, string>): OutsideRequest => ({
    door,
    as: 'person' as const,
    path,
    init: { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers }, redirect: 'manual' },
  })
  return [
    post('/api/import POST', '/api/import', file, { accept: 'application/json' }),
    post('/api/last-words/rating POST', '/api/last-words/rating', rating, {}),
    post('/api/auth POST', `/api/auth/${inAddress(text)}`, rating, {}),
    post('/api/auth signin POST', `/api/auth/signin/${inAddress(text)}`, rating, {}),
  ]
}

/** What an answer must not be: a fault of ours, whether the status says so or an action's own words do. */
export function faultIn(status: number, body: string): string | null {
  if (status >= 500) return String(status)
  return body.includes('Something went wrong on our side') ? 'went wrong' : null
}
