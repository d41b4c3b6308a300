-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "details" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Film_details_idx" ON "Film" USING GIN ("details");
