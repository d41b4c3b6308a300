-- AlterTable
ALTER TABLE "RatingDataset" ADD COLUMN     "file" BYTEA,
ADD COLUMN     "fileName" TEXT;
