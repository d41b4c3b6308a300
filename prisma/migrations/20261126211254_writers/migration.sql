-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "writers" TEXT[] DEFAULT ARRAY[]::TEXT[];
