import 'server-only'
import { after } from 'next/server'
import { gorseServes, openGorse } from './client'
import { faultOf } from './fault'
import { pushPerson } from './push-person'

const PUSH_TIMEOUT_MS = 10_000

/** People whose push has not begun: twenty films tapped in a row are one push. */
const waiting = new Set<string>()

/**
 * After the answer, tells Gorse what this person has said by then, or that they are gone. What fails is quietly logged
 * and made good by the next push of the person or of the whole. Call it inside an action.
 */
export function tellGorse(...userIds: string[]): void {
  if (!gorseServes()) return
  for (const userId of userIds) {
    if (waiting.has(userId)) continue
    waiting.add(userId)
    after(async () => {
      waiting.delete(userId)
      try {
        await pushPerson(await openGorse(PUSH_TIMEOUT_MS), userId)
      } catch (error) {
        console.warn(`gorse: ${faultOf(error)}; what was said is brought with the next push`)
      }
    })
  }
}
