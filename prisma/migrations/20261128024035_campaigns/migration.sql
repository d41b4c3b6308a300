-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'SENDING', 'STOPPED', 'DONE');

-- CreateEnum
CREATE TYPE "CampaignTransport" AS ENUM ('LOG', 'SMTP');

-- CreateEnum
CREATE TYPE "CampaignMailStatus" AS ENUM ('CLAIMED', 'SENT', 'REFUSED', 'NOTHING_FITS');

-- AlterEnum
ALTER TYPE "ConsentPurpose" ADD VALUE 'MAIL';

-- AlterEnum
ALTER TYPE "ConsentSource" ADD VALUE 'LETTER';

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "transport" "CampaignTransport" NOT NULL DEFAULT 'LOG',
    "perHour" INTEGER NOT NULL DEFAULT 60,
    "outcome" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "authorId" TEXT,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignFilm" (
    "campaignId" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CampaignFilm_pkey" PRIMARY KEY ("campaignId","filmId")
);

-- CreateTable
CREATE TABLE "CampaignMail" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "status" "CampaignMailStatus" NOT NULL DEFAULT 'CLAIMED',
    "filmIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "claimedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "openedAt" TIMESTAMP(3),
    "unsubscribedAt" TIMESTAMP(3),

    CONSTRAINT "CampaignMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Campaign_status_idx" ON "Campaign"("status");

-- CreateIndex
CREATE INDEX "Campaign_authorId_idx" ON "Campaign"("authorId");

-- CreateIndex
CREATE INDEX "CampaignFilm_filmId_idx" ON "CampaignFilm"("filmId");

-- CreateIndex
CREATE INDEX "CampaignMail_userId_claimedAt_idx" ON "CampaignMail"("userId", "claimedAt");

-- CreateIndex
CREATE INDEX "CampaignMail_campaignId_claimedAt_idx" ON "CampaignMail"("campaignId", "claimedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignMail_campaignId_userId_key" ON "CampaignMail"("campaignId", "userId");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFilm" ADD CONSTRAINT "CampaignFilm_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFilm" ADD CONSTRAINT "CampaignFilm_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignMail" ADD CONSTRAINT "CampaignMail_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignMail" ADD CONSTRAINT "CampaignMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
