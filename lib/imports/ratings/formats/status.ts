import { foldText } from '../../../catalog/search-text'

const seen = /^(?:watched|completed?|seen|finished|viewed|done|gesehen|vue?|visto|vista|obejrzan\w*)$/
const want =
  /^(?:plan ?to ?watch|planned|plan|want(?: to (?:see|watch))?|watch ?list|to ?watch|wish ?list|unwatched queue)$/

/** What a word for the state of a film means, where it is one we know. */
export function roleOfStatus(status: string): 'seen' | 'want' | null {
  const word = foldText(status)
  if (seen.test(word)) return 'seen'
  return want.test(word) ? 'want' : null
}

const yes = /^(?:yes|y|true|x|✓|✔|ja|oui|s[ií]|sim|tak|watched|seen|played)$/i

/** "yes", "x", "3" (times) and the like. */
export const isYes = (text: string) => yes.test(text.trim()) || Number(text) > 0
