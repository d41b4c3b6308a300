-- AlterTable
ALTER TABLE "User" ADD COLUMN     "searchInOrder" BOOLEAN NOT NULL DEFAULT true;
