import type { CallFault } from './call-fault'

/** What happened, as the beginning of a sentence for anybody. */
const words: Record<Exclude<CallFault, 'aborted'> | 'resting', string> = {
  'http-401': 'The language model did not accept our key',
  'http-404': 'The language model was not found where it should be',
  'http-429': 'The language model is busy',
  'http-4xx': 'The language model refused the request',
  'http-5xx': 'The language model’s server had an error',
  'error-frame': 'The language model’s server had an error',
  unreachable: 'The language model could not be reached',
  'timeout-first': 'The language model did not answer in time',
  'timeout-gap': 'The language model fell silent',
  'timeout-total': 'The language model took too long',
  cut: 'The language model stopped early',
  prose: 'The language model answered in another form than was asked for',
  empty: 'The language model answered nothing',
  'no-api': 'There is no language model at its address',
  context: 'The request was too long for the language model',
  'thought-only': 'The language model thought until its time was up',
  'too-long': 'The language model did not come to an end',
  filtered: 'The language model declined',
  resting: 'The language model had faults and is left alone for a moment',
}

export const faultWords = (fault: string): string =>
  fault in words ? words[fault as keyof typeof words] : 'The language model could not be used'
