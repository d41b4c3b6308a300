-- AlterTable
ALTER TABLE "EngineLease" ADD COLUMN     "cursor" JSONB;
