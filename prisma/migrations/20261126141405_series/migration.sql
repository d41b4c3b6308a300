-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "alternativeTitles" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "series" TEXT,
ADD COLUMN     "seriesPart" INTEGER;
