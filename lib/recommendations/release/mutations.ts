import 'server-only'
import { db } from '../../db'
import { inEachLanguage, listsBefore, NO_VERSION, tableOf, textsBefore } from './queries'
import type { RenewableKey } from './schema'

/** Has them written anew, each at the next visit of its person: nobody is asked for anything now. */
export async function renewWrittenBefore(key: RenewableKey): Promise<number> {
  const renewed = await inEachLanguage(key, (versionId, language) =>
    key === 'SLATE'
      ? db.$executeRaw`UPDATE "Slate" slate SET "outdatedAt" = now() WHERE ${listsBefore(versionId, language)}`
      : // Of a version no profile has: it is not found again, and is exported until another takes its place.
        db.$executeRaw`
          UPDATE ${tableOf[key]} text SET "profileVersion" = ${NO_VERSION} FROM "User" person
          WHERE person."id" = text."userId" AND ${textsBefore(versionId, language)}`,
  )
  return renewed.reduce((sum, texts) => sum + texts, 0)
}
