import type { CallFault } from '../../ai/call-fault'
import type { JsonOnly } from './json-only'

/** Names what was wrong with a reply that ended by itself; null when nothing was. */
export function replyFault(reply: JsonOnly, finishReason: string, yielded: number): CallFault | null {
  if (reply.complete) {
    if (yielded > 0) return null
    return /"elements"\s*:\s*\[\s*\]/.test(reply.json) ? 'empty' : 'prose'
  }
  if (reply.raw.trim() === '') return finishReason === 'stop' || finishReason === 'length' ? 'empty' : 'cut'
  if (yielded > 0 || /^\{\s*"elements"/.test(reply.json)) return 'cut'
  return 'prose'
}
