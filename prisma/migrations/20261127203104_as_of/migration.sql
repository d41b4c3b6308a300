-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "recordedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "InterestEditHistory" (
    "id" SERIAL NOT NULL,
    "userId" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "state" "InterestState" NOT NULL,
    "strength" DOUBLE PRECISION,
    "label" TEXT,
    "stated" BOOLEAN NOT NULL,
    "wish" JSONB,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "askedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "gone" BOOLEAN NOT NULL DEFAULT false,
    "recordedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InterestEditHistory_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InterestEditHistory_userId_facet_id_idx" ON "InterestEditHistory"("userId", "facet", "id");

-- AddForeignKey
ALTER TABLE "InterestEditHistory" ADD CONSTRAINT "InterestEditHistory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What came with a file was known when the file was taken in, everything else when it was said.
UPDATE "Event" e SET "recordedAt" = coalesce(
  (SELECT i."confirmedAt" FROM "RatingImport" i WHERE i."id" = e."importId"), e."occurredAt");

-- Lines as they stand now were so since they were last touched; how they stood before is not known.
INSERT INTO "InterestEditHistory"
  ("userId", "facet", "state", "strength", "label", "stated", "wish", "saidAt", "askedAt", "updatedAt", "recordedAt")
SELECT "userId", "facet", "state", "strength", "label", "stated", "wish", "saidAt", "askedAt", "updatedAt", "updatedAt"
FROM "InterestEdit";

CREATE FUNCTION "keepInterestEdit"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line "InterestEdit"%ROWTYPE;
BEGIN
  -- A restored backup holds the history itself; a person who is erased leaves none.
  IF current_setting('matinee.restoring', true) = 'on' THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' THEN line := OLD; ELSE line := NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM "User" WHERE "id" = line."userId") THEN RETURN NULL; END IF;
  INSERT INTO "InterestEditHistory"
    ("userId", "facet", "state", "strength", "label", "stated", "wish", "saidAt", "askedAt", "updatedAt", "gone")
  VALUES (line."userId", line."facet", line."state", line."strength", line."label", line."stated", line."wish",
    line."saidAt", line."askedAt", line."updatedAt", TG_OP = 'DELETE');
  RETURN NULL;
END
$$;

CREATE TRIGGER "interestEditKept" AFTER INSERT OR UPDATE OR DELETE ON "InterestEdit"
FOR EACH ROW EXECUTE FUNCTION "keepInterestEdit"();
