-- AlterTable
ALTER TABLE "TasteProposal" ADD COLUMN "uncertain" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "review" "ProposalAnswer",
ADD COLUMN "reviewedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "TasteProposal_uncertain_review_idx" ON "TasteProposal"("uncertain", "review");
