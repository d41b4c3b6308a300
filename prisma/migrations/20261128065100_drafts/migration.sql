-- AlterTable
ALTER TABLE "PromptVersion" ADD COLUMN     "drafts" INTEGER NOT NULL DEFAULT 1;
