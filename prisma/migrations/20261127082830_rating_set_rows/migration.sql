-- AlterTable
ALTER TABLE "RatingDataset" ADD COLUMN     "badRows" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "problem" TEXT;
