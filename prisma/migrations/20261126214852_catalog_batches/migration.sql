-- CreateEnum
CREATE TYPE "CatalogBatchKind" AS ENUM ('CHANGED', 'IMPORTED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "FilmEditKind" ADD VALUE 'ADDED';
ALTER TYPE "FilmEditKind" ADD VALUE 'IMPORTED';

-- AlterTable
ALTER TABLE "FilmEdit" ADD COLUMN     "batchId" INTEGER;

-- AlterTable
ALTER TABLE "RatingDataset" ADD COLUMN     "totalBytes" BIGINT,
ADD COLUMN     "touchedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "CatalogBatch" (
    "id" SERIAL NOT NULL,
    "kind" "CatalogBatchKind" NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackAt" TIMESTAMP(3),

    CONSTRAINT "CatalogBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FilmEdit_batchId_idx" ON "FilmEdit"("batchId");

-- AddForeignKey
ALTER TABLE "FilmEdit" ADD CONSTRAINT "FilmEdit_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CatalogBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
