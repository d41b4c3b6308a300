import { addresses } from './addresses'
import type { Behaviour } from './behaviour'
import { dress } from './dress'
import { endings } from './endings'
import { reasoning } from './reasoning'
import { requests } from './requests'
import { clothes } from './strangers/clothes'
import { dialects } from './strangers/dialects'
import { errors } from './strangers/errors'
import { gateways } from './strangers/gateways'
import { lodgers } from './strangers/lodgers'
import { musings } from './strangers/musings'
import { newcomers } from './strangers/newcomers'
import { thoughts } from './strangers/thoughts'
import { visitors } from './strangers/visitors'
import { wires as manners } from './strangers/wires'
import { wires } from './wires'

/** Written as a stranger would, before the reader had seen them. */
const strangers = {
  'strangers, errors': errors,
  'strangers, wires': manners,
  'strangers, thoughts': thoughts,
  'strangers, clothes': clothes,
  'strangers, gateways': gateways,
  'strangers, musings': musings,
  'strangers, dialects': dialects,
  'strangers, newcomers': newcomers,
  'strangers, visitors': visitors,
  'strangers, lodgers': lodgers,
}

/**
 * How servers that call themselves compatible with OpenAI behave, and what the site makes of it: what is kept of a list
 * of eight, what is stored and logged, how often it asks and what it has learned. docs/models.md says the same in words.
 */
export const groups = { requests, addresses, reasoning, dress, wires, endings, ...strangers } as const

export const behaviours: readonly Behaviour[] = Object.values(groups).flat()

export function findBehaviour(name: string): Behaviour {
  const found = behaviours.find((behaviour) => behaviour.name === name)
  if (!found) throw new Error(`no such behaviour: ${name}`)
  return found
}
