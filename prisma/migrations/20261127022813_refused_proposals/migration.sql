-- CreateTable
CREATE TABLE "RefusedProposal" (
    "filmId" INTEGER NOT NULL,
    "strategy" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "refusedText" TEXT NOT NULL,
    "refusedWhy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RefusedProposal_pkey" PRIMARY KEY ("filmId","strategy")
);

-- CreateIndex
CREATE INDEX "RefusedProposal_createdAt_idx" ON "RefusedProposal"("createdAt");

-- AddForeignKey
ALTER TABLE "RefusedProposal" ADD CONSTRAINT "RefusedProposal_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;
