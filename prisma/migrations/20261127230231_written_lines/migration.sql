-- CreateEnum
CREATE TYPE "ProposalAnswer" AS ENUM ('YES', 'PARTLY', 'NO');

-- CreateTable
CREATE TABLE "TasteReading" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "films" INTEGER NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "servedBy" "ServedBy" NOT NULL,
    "promptVersionId" TEXT,
    "model" TEXT NOT NULL DEFAULT '',
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "dropped" TEXT[],
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "TasteReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TasteProposal" (
    "id" TEXT NOT NULL,
    "readingId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "facets" TEXT[],
    "query" TEXT NOT NULL DEFAULT '',
    "wish" JSONB NOT NULL,
    "eventIds" TEXT[],
    "filmIds" INTEGER[],
    "insight" TEXT NOT NULL,
    "fit" DOUBLE PRECISION NOT NULL,
    "heldBack" INTEGER NOT NULL,
    "answer" "ProposalAnswer",
    "answeredAt" TIMESTAMP(3),
    "line" TEXT,

    CONSTRAINT "TasteProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TasteReading_userId_number_key" ON "TasteReading"("userId", "number");

-- CreateIndex
CREATE INDEX "TasteProposal_readingId_place_idx" ON "TasteProposal"("readingId", "place");

-- AddForeignKey
ALTER TABLE "TasteReading" ADD CONSTRAINT "TasteReading_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteProposal" ADD CONSTRAINT "TasteProposal_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "TasteReading"("id") ON DELETE CASCADE ON UPDATE CASCADE;
