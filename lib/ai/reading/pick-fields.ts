import { type Fields, isFields } from '../wire/parts'
import { fieldOf, idBesideTitle, idOf, idsOf, keysOf, textOf } from './values'

/** One recommendation as a model wrote it. An empty reason: it gave none. */
export type ReadPick = { id: number; reason: string; basis: number[] }

export type IsKnown = (id: number) => boolean

const idNames = ['id', 'filmid', 'movieid', 'candidateid', 'itemid', 'film', 'movie', 'candidate', 'pick']
const reasonNames = [
  'reason',
  'reasons',
  'why',
  'explanation',
  'because',
  'rationale',
  'justification',
  'text',
  'note',
  'description',
  'words',
  'grund',
  'begründung',
  'motivo',
  'razón',
  'raison',
  'motif',
  'motivazione',
  'reden',
  'причина',
  '理由',
  '原因',
  '推荐理由',
]
const basisNames = ['basis', 'basedon', 'evidence', 'evidenceids', 'films']
/** An object with an id and nothing beyond these is a pick without a reason; any other is an echo of the data. */
const bareKeys = new Set([...idNames, ...reasonNames, ...basisNames, 'order', 'rank', 'position', 'place', 'score'])

/** Keys a stranger may give an id, where the number is one that was offered. */
const LIKE_ID =
  /(?:^|\p{L})(?:id|no|nr|num|number|ref|code|key)$|^(?:film|movie|candidate|item|selection|choice|title|identif|kennung|nummer|n[uú]m[eé]ro|номер|идентификатор|编号|編號|番号|번호)/u
/** What a film has in the data, and what is no reason for it. */
const OF_THE_FILM =
  /title|name|logline|overview|plot|synopsis|tagline|genre|director|cast|actor|year|countr|language|mood|theme|tone|setting|basis|evidence|(?:^|film|movie)id$/
const LEAST_REASON = 12
const SHORTEST_WORDS = 12

const isSentence = (text: string) => text.length >= LEAST_REASON && text.trim().split(/\s+/).length >= 3

/** An object that names a film and says nothing of it: what is said may stand beside it. */
export const isOnlyId = (fields: Fields): boolean => keysOf(fields).every((key) => idNames.includes(key))

/** The reason under whatever key: under one we know, else the only sentence that is none of the film's own data. */
export function reasonOf(fields: Fields): string {
  const known = textOf(fieldOf(fields, reasonNames))
  if (known !== '') return known
  const keys = keysOf(fields)
  const said = Object.values(fields).flatMap((given, place) => {
    const key = keys[place] ?? ''
    const value = isFields(given) ? textOf(fieldOf(given, reasonNames)) : given
    return typeof value === 'string' && !OF_THE_FILM.test(key) && isSentence(value) ? [{ key, value }] : []
  })
  const named = said.filter(({ key }) => /reason|why|justif|explan|motiv/.test(key))
  const only = named.length > 0 ? named : said
  return only.length === 1 ? (only[0]?.value ?? '') : ''
}

function idIn(fields: Fields, isKnown: IsKnown): number | null {
  const named = fieldOf(fields, idNames)
  const own = idOf(isFields(named) ? fieldOf(named, [...idNames, 'value']) : named) ?? idBesideTitle(named, isKnown)
  if (own !== null) return own
  const keys = keysOf(fields)
  const ids = Object.values(fields).flatMap((value, place) => {
    const id = LIKE_ID.test(keys[place] ?? '') ? (idOf(value) ?? idBesideTitle(value, isKnown)) : null
    return id !== null && isKnown(id) ? [id] : []
  })
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null
}

/** The pick an object of JSON stands for; null where it is none. */
export function pickIn(fields: Fields, isKnown: IsKnown): ReadPick | null {
  const id = idIn(fields, isKnown)
  if (id === null) return null
  const reason = reasonOf(fields)
  if (reason === '' && !keysOf(fields).every((key) => bareKeys.has(key))) return null
  return { id, reason, basis: idsOf(fieldOf(fields, basisNames)) }
}

/** { "12": "because …", "15": { reason } } */
export function picksByKey(fields: Fields, isKnown: IsKnown): ReadPick[] {
  return Object.entries(fields).flatMap(([key, value]): ReadPick[] => {
    const id = idOf(key)
    if (id === null || !isKnown(id)) return []
    if (isFields(value)) {
      const reason = reasonOf(value)
      return reason ? [{ id, reason, basis: idsOf(fieldOf(value, basisNames)) }] : []
    }
    return textOf(value).length >= SHORTEST_WORDS ? [{ id, reason: textOf(value), basis: [] }] : []
  })
}

/** { "ids": [12, 15], "reasons": ["because …", "because …"] } */
export function picksInLists(fields: Fields, isKnown: IsKnown): ReadPick[] {
  const lists = Object.values(fields).filter((value): value is unknown[] => Array.isArray(value) && value.length > 1)
  const ids = lists.map((list) => list.map(idOf)).find((list) => list.every((id) => id !== null && isKnown(id)))
  const reasons = lists.find((list) => list.length === ids?.length && list.every((each) => isSentence(textOf(each))))
  if (!ids || !reasons) return []
  return ids.flatMap((id, place) => (id === null ? [] : [{ id, reason: textOf(reasons[place]), basis: [] }]))
}

/** [12, "because …"] */
export function pickInPair(list: readonly unknown[], isKnown: IsKnown): ReadPick | null {
  const id = list.length <= 4 ? idOf(list[0]) : null
  if (id === null || !isKnown(id)) return null
  const reasons = list.slice(1).filter((each): each is string => typeof each === 'string' && isSentence(each))
  const basis = list.slice(1).find(Array.isArray)
  return reasons.length === 1 ? { id, reason: reasons[0] ?? '', basis: idsOf(basis ?? []) } : null
}
