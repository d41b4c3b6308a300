-- AlterTable
ALTER TABLE "EditReceipt" ADD COLUMN     "control" TEXT,
ADD COLUMN     "filmsAfter" INTEGER,
ADD COLUMN     "filmsBefore" INTEGER;

-- AlterTable
ALTER TABLE "InterestEdit" ADD COLUMN     "askedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "apartUntil" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "profiled" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "profiled" BOOLEAN NOT NULL DEFAULT true;
