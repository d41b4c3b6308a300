import { chosen } from './chosen'
import type { DomainSpeech } from './domain'
import { speech as films } from './films/speech'

export const speech: DomainSpeech = chosen({ films })
