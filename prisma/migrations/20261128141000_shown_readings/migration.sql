-- AlterTable
ALTER TABLE "KeptReading" ADD COLUMN "claimedAt" TIMESTAMP(3),
ADD COLUMN "shown" JSONB,
ADD COLUMN "shownAt" TIMESTAMP(3);
