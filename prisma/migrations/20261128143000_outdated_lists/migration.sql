-- AlterTable
ALTER TABLE "Slate" ADD COLUMN "outdatedAt" TIMESTAMP(3);
