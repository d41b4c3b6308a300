import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import type { ErrorCode } from '@/lib/errors'

/**
 * Why a call of an action brought no answer. A page from before a renewal of the site asks for what is no longer there: `keep`
 * keeps the fields of its form over a reload and says how that went.
 */
export function faultOfCall(error: unknown, keep: () => string = () => ''): { code: ErrorCode; message: string } {
  if (isUnknownAction(error)) {
    return {
      code: 'unavailable',
      message: `Matinee was renewed since this page was opened. Reload it and send this again${keep()}.`,
    }
  }
  return { code: 'unavailable', message: 'Matinee could not be reached. Please try again.' }
}
