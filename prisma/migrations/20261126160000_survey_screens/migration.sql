-- AlterTable
ALTER TABLE "Onboarding" DROP COLUMN "shownFirst",
DROP COLUMN "shownNext",
ADD COLUMN     "screens" JSONB NOT NULL DEFAULT '[]';
