-- AlterTable
ALTER TABLE "FilmNote" ADD COLUMN     "model" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "promptVersionId" TEXT;

-- AlterTable
ALTER TABLE "Portrait" ADD COLUMN     "model" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "promptVersionId" TEXT;

-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "firstCardMs" INTEGER,
ADD COLUMN     "variantId" TEXT;

-- AlterTable
ALTER TABLE "SlateItem" ADD COLUMN     "engineConfig" TEXT,
ADD COLUMN     "model" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "predicted" DOUBLE PRECISION,
ADD COLUMN     "profileVersion" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "promptVersionId" TEXT,
ADD COLUMN     "variantId" TEXT,
ADD COLUMN     "verdict" TEXT;

-- CreateIndex
CREATE INDEX "SlateItem_promptVersionId_idx" ON "SlateItem"("promptVersionId");

-- Cards of lists that stand keep what their list was made with.
UPDATE "SlateItem" i SET "promptVersionId" = s."promptVersionId", "model" = s."model",
  "engineConfig" = s."engineConfig", "profileVersion" = s."profileVersion",
  "verdict" = CASE WHEN i."refusedWhy" IS NOT NULL THEN split_part(i."refusedWhy", ':', 1)
    WHEN i."servedBy" = 'MODEL' THEN 'kept' END
FROM "Slate" s WHERE s."id" = i."slateId";
