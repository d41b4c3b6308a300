-- AlterTable
ALTER TABLE "RatingImport" ADD COLUMN     "lines" TEXT[] DEFAULT ARRAY[]::TEXT[];
