-- AlterTable
ALTER TABLE "Experiment" ADD COLUMN     "leastDays" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "FilmNote" ADD COLUMN     "variantId" TEXT;

-- AlterTable
ALTER TABLE "Portrait" ADD COLUMN     "variantId" TEXT;

-- CreateTable
CREATE TABLE "VariantText" (
    "variantId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "promptVersionId" TEXT,

    CONSTRAINT "VariantText_pkey" PRIMARY KEY ("variantId","key")
);

-- CreateTable
CREATE TABLE "TextExposure" (
    "userId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "key" TEXT NOT NULL,
    "filmId" INTEGER,
    "shownAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "promptVersionId" TEXT,
    "variantId" TEXT,
    "model" TEXT NOT NULL DEFAULT '',
    "servedBy" "ServedBy" NOT NULL,
    "asked" BOOLEAN NOT NULL DEFAULT false,
    "failed" BOOLEAN NOT NULL DEFAULT false,
    "refused" BOOLEAN NOT NULL DEFAULT false,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TextExposure_pkey" PRIMARY KEY ("userId","subject","writtenAt")
);

-- CreateTable
CREATE TABLE "VisitDay" (
    "day" DATE NOT NULL,
    "visits" INTEGER NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "VisitDay_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "VariantText_promptVersionId_idx" ON "VariantText"("promptVersionId");

-- CreateIndex
CREATE INDEX "TextExposure_shownAt_idx" ON "TextExposure"("shownAt");

-- CreateIndex
CREATE INDEX "TextExposure_filmId_idx" ON "TextExposure"("filmId");

-- AddForeignKey
ALTER TABLE "VariantText" ADD CONSTRAINT "VariantText_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VariantText" ADD CONSTRAINT "VariantText_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextExposure" ADD CONSTRAINT "TextExposure_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextExposure" ADD CONSTRAINT "TextExposure_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;
