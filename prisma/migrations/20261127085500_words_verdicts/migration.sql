-- CreateEnum
CREATE TYPE "WordsKind" AS ENUM ('HELPFUL', 'NOT_TRUE', 'SPOILS');

-- CreateTable
CREATE TABLE "WordsVerdict" (
    "userId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "filmId" INTEGER,
    "verdict" "WordsKind" NOT NULL,
    "text" TEXT NOT NULL,
    "kinds" TEXT[],
    "evidence" TEXT[],
    "comment" TEXT NOT NULL DEFAULT '',
    "promptVersionId" TEXT,
    "model" TEXT NOT NULL DEFAULT '',
    "servedBy" "ServedBy" NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "WordsVerdict_pkey" PRIMARY KEY ("userId","subject")
);

-- CreateIndex
CREATE INDEX "WordsVerdict_verdict_closedAt_saidAt_idx" ON "WordsVerdict"("verdict", "closedAt", "saidAt");

-- CreateIndex
CREATE INDEX "WordsVerdict_filmId_idx" ON "WordsVerdict"("filmId");

-- AddForeignKey
ALTER TABLE "WordsVerdict" ADD CONSTRAINT "WordsVerdict_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordsVerdict" ADD CONSTRAINT "WordsVerdict_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;
