import { personHash } from '../../security/log'

/** Rows of one person in one table, as a condition with its values. */
export type RowsOf = { where: string; values: string[] }

/** Tables whose rows go with the person. A new table that holds something of people stands here or below. */
export function erasedRows(userId: string, email: string | null): Record<string, RowsOf> {
  const byUser: RowsOf = { where: '"userId" = $1', values: [userId] }
  const inSlate: RowsOf = { where: '"slateId" IN (SELECT "id" FROM "Slate" WHERE "userId" = $1)', values: [userId] }
  const counted = [userId, ...(email ? [email] : [])].map((subject) => `:${subject}`)
  return {
    User: { where: '"id" = $1', values: [userId] },
    LinkedAccount: byUser,
    Session: byUser,
    SecondStep: byUser,
    AccountLink: { where: '"userId" = $1 OR "email" = $2', values: [userId, email ?? ''] },
    Consent: byUser,
    ConsentEntry: byUser,
    Onboarding: byUser,
    Event: byUser,
    DiaryChange: byUser,
    Rating: byUser,
    Reaction: byUser,
    InterestEdit: byUser,
    InterestEditHistory: byUser,
    EditReceipt: byUser,
    Slate: byUser,
    SlateItem: inSlate,
    SlateRequest: inSlate,
    FilmNote: byUser,
    Portrait: byUser,
    TextRequest: byUser,
    TasteReading: byUser,
    TasteProposal: {
      where: '"readingId" IN (SELECT "id" FROM "TasteReading" WHERE "userId" = $1)',
      values: [userId],
    },
    WordsVerdict: byUser,
    TextExposure: byUser,
    RatingImport: byUser,
    AwaitedFilm: byUser,
    ExperimentPerson: byUser,
    KeptOutcome: byUser,
    CampaignMail: byUser,
    TasteGroupPerson: byUser,
    UsageDay: { where: '"scope" = $1', values: [`user:${userId}`] },
    RateWindow: {
      where: counted.map((_, place) => `right("key", length($${place + 1}::text)) = $${place + 1}::text`).join(' OR '),
      values: counted,
    },
  }
}

/** Work on the site that stays, without its author's name; and the log, in which people stand as keyed hashes. */
export function keptRows(userId: string): Record<string, RowsOf> {
  const byAuthor: RowsOf = { where: '"authorId" = $1', values: [userId] }
  return {
    PromptVersion: byAuthor,
    PromptGate: byAuthor,
    EngineConfig: byAuthor,
    FilmEdit: byAuthor,
    Experiment: byAuthor,
    Campaign: byAuthor,
    FilmProposal: { where: '"decidedById" = $1', values: [userId] },
    SecurityEvent: { where: '"subject" = $1', values: [personHash(userId)] },
  }
}
