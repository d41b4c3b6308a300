-- AlterTable
ALTER TABLE "FilmNote" ADD COLUMN     "refusedText" TEXT,
ADD COLUMN     "refusedWhy" TEXT;

-- AlterTable
ALTER TABLE "Portrait" ADD COLUMN     "refusedText" TEXT,
ADD COLUMN     "refusedWhy" TEXT;

-- AlterTable
ALTER TABLE "SlateItem" ADD COLUMN     "refusedText" TEXT,
ADD COLUMN     "refusedWhy" TEXT;
