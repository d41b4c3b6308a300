/** Set by whoever starts a server and holds the other end of its standard input. */
export const endsWithParentVariable = 'MATINEE_ENDS_WITH_PARENT'

/** A server whose starter is gone, however it went, ends: nobody else would stop it or free its port. */
export function endWithParent(): void {
  if (!process.env[endsWithParentVariable]) return
  process.stdin.on('close', () => process.exit(0))
  process.stdin.resume()
}
