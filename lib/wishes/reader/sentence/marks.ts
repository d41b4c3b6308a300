import { ownValue } from '../../../own-value'
import type { Piece } from '../../text/split-words'
import type { Item } from './items'

const joins: Record<string, Extract<Item, { kind: 'join' }>['join']> = {
  and: 'and',
  n: 'and',
  or: 'or',
  nor: 'or',
  but: 'but',
  yet: 'but',
  however: 'but',
  though: 'but',
  although: 'but',
  otherwise: 'but',
  so: 'stop',
}
export const joinOf = (word: string) => ownValue(joins, word)

export function markAt(piece: Piece | undefined, at: number): Item[] {
  const end = at + 1
  switch (piece?.text) {
    case ',':
    case '•':
    case '|':
    case '(':
      return [{ kind: 'join', join: 'comma', at, end }]
    case '/':
      return [{ kind: 'join', join: 'or', at, end }]
    case '+':
      return [{ kind: 'join', join: 'and', at, end }]
    case ':':
      return [{ kind: 'join', join: 'colon', at, end }]
    case '?':
      return [{ kind: 'join', join: 'question', at, end }]
    case '.':
    case ';':
    case '!':
    case '-':
    case ')':
      return [{ kind: 'join', join: 'stop', at, end }]
    default:
      return []
  }
}
