-- AlterTable
ALTER TABLE "ModelServer" ADD COLUMN     "measured" JSONB,
ADD COLUMN     "measuredAt" TIMESTAMP(3);
