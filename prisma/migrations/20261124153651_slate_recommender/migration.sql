-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "moveLimit" INTEGER,
ADD COLUMN     "recommender" TEXT NOT NULL DEFAULT 'local';
