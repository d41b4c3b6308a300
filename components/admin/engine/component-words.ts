import { say } from '@/domains/words'
import type { ContributionKind } from '@/lib/recommender/types'

/** Kinds of terms of a score: what each is called, and what it is. */
export const componentWords: Record<ContributionKind, [string, string]> = {
  collaborative: ['People alike', say('what people who like the same films like')],
  kindred: ['Written links', say('links between films that somebody wrote')],
  interest: ['Interests and wishes', 'what the person likes or asked for'],
  popularity: ['Popularity', 'what everybody likes, and their own taste for it'],
  content: ['Content', say('what a film is, where few have liked it')],
  example: ['Named examples', say('films named as what is wanted')],
  outside: ['Gorse', 'what another recommender proposes'],
  context: ['Hour and device', 'with consent alone'],
  mute: ['Muted', 'what was turned down takes away'],
}
