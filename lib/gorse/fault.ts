/** What went wrong, in words fit for a log: no key, no address, no answer's text. */
export function faultOf(error: unknown): string {
  if (error instanceof Error && error.name === 'NewerGorse') return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code === 'number' && code > 0) return `answered ${code}`
  if (error instanceof Error && error.name === 'GorseException') {
    return /timeout|cancel|abort/i.test(error.message) ? 'did not answer in time' : 'could not be reached'
  }
  return error instanceof Error && error.name === 'ZodError' ? 'answered something unexpected' : String(error)
}
