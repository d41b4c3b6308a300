-- CreateEnum
CREATE TYPE "AugmentStrategy" AS ENUM ('BASIC', 'RECOMMENDATION', 'ENGAGEMENT', 'COMBINED');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('WAITING', 'APPROVED', 'REJECTED', 'REPLACED');

-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "searchViews" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FilmProposal" (
    "id" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "strategy" "AugmentStrategy" NOT NULL,
    "text" TEXT NOT NULL,
    "tags" TEXT[],
    "emotions" TEXT[],
    "moods" TEXT[],
    "themes" TEXT[],
    "contentNotes" TEXT[],
    "kindred" JSONB NOT NULL,
    "dropped" TEXT[],
    "promptVersionId" TEXT,
    "model" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "status" "ProposalStatus" NOT NULL DEFAULT 'WAITING',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMP(3),
    "decidedById" TEXT,
    "applied" JSONB,
    "replacedId" TEXT,

    CONSTRAINT "FilmProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilmText" (
    "filmId" INTEGER NOT NULL,
    "strategy" "AugmentStrategy" NOT NULL,
    "text" TEXT NOT NULL,
    "tags" TEXT[],
    "emotions" TEXT[],
    "proposalId" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FilmText_pkey" PRIMARY KEY ("filmId","strategy")
);

-- CreateIndex
CREATE UNIQUE INDEX "FilmProposal_inputHash_key" ON "FilmProposal"("inputHash");

-- CreateIndex
CREATE INDEX "FilmProposal_status_createdAt_id_idx" ON "FilmProposal"("status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "FilmProposal_filmId_strategy_status_idx" ON "FilmProposal"("filmId", "strategy", "status");

-- CreateIndex
CREATE INDEX "FilmProposal_promptVersionId_idx" ON "FilmProposal"("promptVersionId");

-- CreateIndex
CREATE INDEX "FilmProposal_decidedById_idx" ON "FilmProposal"("decidedById");

-- CreateIndex
CREATE INDEX "FilmProposal_replacedId_idx" ON "FilmProposal"("replacedId");

-- CreateIndex
CREATE UNIQUE INDEX "FilmText_proposalId_key" ON "FilmText"("proposalId");

-- AddForeignKey
ALTER TABLE "FilmProposal" ADD CONSTRAINT "FilmProposal_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmProposal" ADD CONSTRAINT "FilmProposal_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmProposal" ADD CONSTRAINT "FilmProposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmProposal" ADD CONSTRAINT "FilmProposal_replacedId_fkey" FOREIGN KEY ("replacedId") REFERENCES "FilmProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmText" ADD CONSTRAINT "FilmText_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmText" ADD CONSTRAINT "FilmText_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "FilmProposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Full text takes in the approved texts, which weigh least.
DROP INDEX "Film_fullText_idx";
CREATE INDEX "Film_fullText_idx" ON "Film" USING GIN ((
  setweight(to_tsvector('simple'::regconfig, "searchTitle"), 'A') ||
  setweight(to_tsvector('simple'::regconfig, "searchPeople"), 'B') ||
  setweight(to_tsvector('simple'::regconfig, "searchThemes"), 'C') ||
  setweight(to_tsvector('simple'::regconfig, "searchViews"), 'D')
));
