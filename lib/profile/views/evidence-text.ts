import { say } from '@/domains/words'
import { knownReason, type RefusalReason } from '../../feedback/schema'
import type { EvidenceEvent } from '../schema'

/** "4.5" as people write it. */
export function starsText(value: number): string {
  const whole = Math.floor(value)
  return value === whole ? `${whole}` : `${whole || ''}½`
}

const refusalTexts: Record<RefusalReason, string> = {
  genre: 'you said it is not your genre',
  violence: 'you said it is too violent',
  slow: 'you said it is too slow',
  'seen-too-often': say('you said you have seen it too often'),
  other: 'you said it is not for you',
}

/** What an event says about a film, as the middle of a sentence about "you". */
export function evidenceText(event: Pick<EvidenceEvent, 'type' | 'value' | 'detail' | 'reason'>): string {
  switch (event.type) {
    case 'RATED':
      return `you rated it ${starsText(event.value ?? 0)}`
    case 'WATCHED':
      return event.value === null ? say('you have seen it') : `you rated it ${starsText(event.value)}`
    case 'SURVEY_LOVED':
      return 'you said you loved it'
    case 'REACTED':
      return event.detail === 'WANT'
        ? say('you want to watch it')
        : event.detail === 'SEEN'
          ? say('you have seen it')
          : refusalTexts[knownReason(event.reason) ?? 'other']
    case 'CLICKED':
      return 'you opened it'
    case 'SEARCH_CHOSEN':
      return 'you picked it from a search'
    case 'DWELLED':
      return `you spent ${Math.round(event.value ?? 0)} seconds on its page`
    default:
      return 'you told us about it'
  }
}
