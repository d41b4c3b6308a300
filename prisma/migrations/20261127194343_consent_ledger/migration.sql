-- CreateEnum
CREATE TYPE "ConsentSource" AS ENUM ('SURVEY', 'ACCOUNT', 'NEW_WORDS', 'EARLIER');

-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "lapsedAt" TIMESTAMP(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "ConsentEntry" (
    "id" SERIAL NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "source" "ConsentSource" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConsentEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConsentEntry_userId_at_idx" ON "ConsentEntry"("userId", "at");

-- AddForeignKey
ALTER TABLE "ConsentEntry" ADD CONSTRAINT "ConsentEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was decided before the ledger: the decision and its day, without the words.
INSERT INTO "ConsentEntry" ("userId", "purpose", "granted", "version", "source", "at")
SELECT "userId", "purpose", "granted", "version", 'EARLIER', "decidedAt" FROM "Consent";

-- What somebody agreed to stays as it was; only whose it is may change, when a guest becomes an account.
CREATE FUNCTION "keepConsentEntry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an entry of the consent ledger never changes';
END
$$;

CREATE TRIGGER "consentEntryStands" BEFORE UPDATE ON "ConsentEntry"
FOR EACH ROW WHEN (
  (OLD."id", OLD."purpose", OLD."granted", OLD."version", OLD."words", OLD."source", OLD."at")
  IS DISTINCT FROM (NEW."id", NEW."purpose", NEW."granted", NEW."version", NEW."words", NEW."source", NEW."at")
) EXECUTE FUNCTION "keepConsentEntry"();
