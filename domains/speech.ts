import { chosen } from './chosen'
import type { DomainSpeech } from './domain'
import { speech as films } from './films/speech'
import { speech as recipes } from './recipes/speech'

export const speech: DomainSpeech = chosen({ films, recipes })
