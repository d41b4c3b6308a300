import { chosen } from './chosen'
import type { DomainWords } from './domain'
import { words as films } from './films/words'
import { words as recipes } from './recipes/words'
import { sayer } from './say'

/** The words of this site's domain. Safe in a browser. */
export const words: DomainWords = chosen({ films, recipes })

/** A sentence of ours, written of films, as this site says it. Only the sentence is touched, never what is put into it. */
export const say = sayer(words)
