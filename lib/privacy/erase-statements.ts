export type Statement = { sql: string; values: (string | null)[] }

/** What removes a person: their row with all that hangs on it, and what is counted or waits under their id or address. */
export function eraseStatements(userId: string, email: string | null): Statement[] {
  // Attempts to sign in are counted by address.
  const subjects = [userId, ...(email ? [email] : [])].map((subject) => `:${subject}`)
  return [
    { sql: 'DELETE FROM "UsageDay" WHERE "scope" = $1', values: [`user:${userId}`] },
    ...subjects.map((subject) => ({
      sql: 'DELETE FROM "RateWindow" WHERE right("key", length($1::text)) = $1::text',
      values: [subject],
    })),
    { sql: 'DELETE FROM "AccountLink" WHERE "userId" = $1 OR "email" = $2', values: [userId, email] },
    { sql: 'DELETE FROM "User" WHERE "id" = $1', values: [userId] },
  ]
}
