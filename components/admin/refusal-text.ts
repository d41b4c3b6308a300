import { say } from '@/domains/words'
import type { Refusal } from '@/lib/text-gate/parts/given'

/** Why a text is not shown, for admins. */
export const refusalText: Record<Refusal, string> = {
  'too-short': 'too short',
  'too-long': 'far too long',
  noise: 'characters that are no English prose',
  markup: 'markup',
  repetition: 'it repeats itself',
  'other-language': 'not in English',
  'unknown-word': 'it has a word that cannot be checked in its language',
  'speaks-of-itself': 'the model speaks of itself or thinks aloud',
  'speaks-of-data': 'it speaks of data or of the request',
  'repeats-orders': 'it repeats or obeys orders',
  'repeats-style': 'it repeats words that were only to show a style',
  address: 'an address, a number to call or something secret',
  number: 'a number nobody gave',
  personal: 'a guess about the reader, or an insult',
  sells: 'it sells or demands something',
  'names-other-film': say('it names a film it may not name'),
  'names-unknown-person': 'it names somebody it was not told of',
  'false-claim': 'it says what the records do not bear out',
  'beside-the-point': say('it is about neither the film nor the reader'),
}
