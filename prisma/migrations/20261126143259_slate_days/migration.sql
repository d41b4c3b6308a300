-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "changes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "day" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "saidUntil" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "tasteFingerprint" TEXT NOT NULL DEFAULT '';

-- Lists made before days were kept: the day by the world's clock.
UPDATE "Slate" SET "day" = to_char("startedAt", 'YYYY-MM-DD'), "saidUntil" = "startedAt";

-- AlterTable
ALTER TABLE "SlateItem" DROP CONSTRAINT "SlateItem_pkey",
ADD COLUMN     "replacedAt" TIMESTAMP(3),
ADD CONSTRAINT "SlateItem_pkey" PRIMARY KEY ("slateId", "filmId");
