-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "artefactId" TEXT,
ADD COLUMN     "engineConfig" TEXT;
