-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "reason" TEXT;

-- The reason of a refusal stood in the state alone.
WITH last AS (
  SELECT DISTINCT ON ("userId", "filmId") "id", "userId", "filmId", "occurredAt" FROM "Event"
  WHERE "type" = 'REACTED' AND "detail" = 'NOT_FOR_ME' ORDER BY "userId", "filmId", "occurredAt" DESC, "id" DESC
), moved AS (
  UPDATE "Event" e SET "reason" = r."reason" FROM last, "Reaction" r
  WHERE e."id" = last."id" AND r."kind" = 'NOT_FOR_ME' AND r."userId" = last."userId" AND r."filmId" = last."filmId"
)
UPDATE "Reaction" r SET "reactedAt" = last."occurredAt" FROM last
WHERE r."kind" = 'NOT_FOR_ME' AND r."userId" = last."userId" AND r."filmId" = last."filmId";

-- A state without an event gets the event it follows from.
INSERT INTO "Event" ("id", "userId", "type", "filmId", "value", "occurredAt")
SELECT gen_random_uuid()::text, r."userId", 'RATED', r."filmId", r."value", r."ratedAt" FROM "Rating" r
WHERE NOT EXISTS (
  SELECT 1 FROM "Event" e WHERE e."userId" = r."userId" AND e."filmId" = r."filmId" AND e."type" = 'RATED'
);
INSERT INTO "Event" ("id", "userId", "type", "filmId", "detail", "reason", "occurredAt")
SELECT gen_random_uuid()::text, r."userId", 'REACTED', r."filmId", r."kind"::text, r."reason", r."reactedAt" FROM "Reaction" r
WHERE NOT EXISTS (
  SELECT 1 FROM "Event" e WHERE e."userId" = r."userId" AND e."filmId" = r."filmId" AND e."type" = 'REACTED'
  AND e."detail" = r."kind"::text
);

-- What was said after a refusal takes it away, a refusal takes what was said before, and a rating says "seen".
DELETE FROM "Reaction" n WHERE n."kind" = 'NOT_FOR_ME' AND (
  EXISTS (SELECT 1 FROM "Rating" r WHERE r."userId" = n."userId" AND r."filmId" = n."filmId" AND r."ratedAt" > n."reactedAt")
  OR EXISTS (
    SELECT 1 FROM "Reaction" w WHERE w."userId" = n."userId" AND w."filmId" = n."filmId" AND w."kind" = 'WANT'
    AND w."reactedAt" > n."reactedAt"
  )
  OR EXISTS (
    SELECT 1 FROM "Event" l WHERE l."userId" = n."userId" AND l."filmId" = n."filmId" AND l."type" = 'SURVEY_LOVED'
    AND l."occurredAt" > n."reactedAt" AND NOT EXISTS (
      SELECT 1 FROM "Event" u WHERE u."userId" = n."userId" AND u."filmId" = n."filmId" AND u."type" = 'SURVEY_UNLOVED'
      AND u."occurredAt" > l."occurredAt"
    )
  )
);
DELETE FROM "Rating" r USING "Reaction" n
WHERE n."userId" = r."userId" AND n."filmId" = r."filmId" AND n."kind" = 'NOT_FOR_ME';
DELETE FROM "Reaction" w USING "Reaction" n
WHERE w."kind" = 'WANT' AND n."userId" = w."userId" AND n."filmId" = w."filmId" AND n."kind" = 'NOT_FOR_ME';
INSERT INTO "Reaction" ("userId", "filmId", "kind", "reactedAt")
SELECT "userId", "filmId", 'SEEN', "ratedAt" FROM "Rating" ON CONFLICT DO NOTHING;
