-- Written by hand: what schema.prisma cannot say comes before and after the part written from it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Written from schema.prisma: begin
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('PERSON', 'ADMIN');

-- CreateEnum
CREATE TYPE "Tone" AS ENUM ('PLAIN', 'WARM', 'WITTY', 'CRITIC');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('BEHAVIOUR', 'CONTEXT', 'MODEL');

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('RATED', 'RATING_CLEARED', 'REACTED', 'REACTION_CLEARED', 'SURVEY_LOVED', 'SURVEY_UNLOVED', 'SURVEY_WISH', 'CLICKED', 'IMPRESSION', 'DWELLED', 'SEARCHED', 'SEARCH_CHOSEN');

-- CreateEnum
CREATE TYPE "ReactionKind" AS ENUM ('SEEN', 'WANT', 'NOT_FOR_ME');

-- CreateEnum
CREATE TYPE "InterestState" AS ENUM ('ACTIVE', 'MUTED', 'DELETED');

-- CreateEnum
CREATE TYPE "ServedBy" AS ENUM ('MODEL', 'COMPOSER', 'RANKING');

-- CreateEnum
CREATE TYPE "SlateStatus" AS ENUM ('STREAMING', 'DONE', 'ABANDONED');

-- CreateEnum
CREATE TYPE "PromptKey" AS ENUM ('SLATE', 'WHY', 'SUMMARY');

-- CreateEnum
CREATE TYPE "PromptStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "passwordHash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'PERSON',
    "tone" "Tone" NOT NULL DEFAULT 'PLAIN',
    "adventurous" INTEGER NOT NULL DEFAULT 40,
    "avoid" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "timeZone" TEXT,
    "profileVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkedAccount" (
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LinkedAccount_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Consent" (
    "userId" TEXT NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("userId","purpose")
);

-- CreateTable
CREATE TABLE "Onboarding" (
    "userId" TEXT NOT NULL,
    "step" TEXT NOT NULL DEFAULT 'films',
    "shownFirst" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "shownNext" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "finishedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Onboarding_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Film" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "originalTitle" TEXT,
    "year" INTEGER NOT NULL,
    "directors" TEXT[],
    "cast" TEXT[],
    "genres" TEXT[],
    "runtimeMinutes" INTEGER NOT NULL,
    "countries" TEXT[],
    "languages" TEXT[],
    "moods" TEXT[],
    "themes" TEXT[],
    "settings" TEXT[],
    "contentNotes" TEXT[],
    "logline" TEXT NOT NULL,
    "prominence" INTEGER NOT NULL,
    "imdbId" TEXT,
    "movieLensId" INTEGER,
    "searchTitle" TEXT NOT NULL,
    "searchPeople" TEXT NOT NULL,
    "searchThemes" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Film_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KindredLink" (
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "KindredLink_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "type" "EventType" NOT NULL,
    "filmId" INTEGER,
    "facet" TEXT,
    "value" DOUBLE PRECISION,
    "detail" TEXT,
    "slateId" TEXT,
    "position" INTEGER,
    "importId" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "userId" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "ratedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("userId","filmId")
);

-- CreateTable
CREATE TABLE "Reaction" (
    "userId" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "reason" TEXT,
    "reactedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reaction_pkey" PRIMARY KEY ("userId","filmId","kind")
);

-- CreateTable
CREATE TABLE "InterestEdit" (
    "userId" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "state" "InterestState" NOT NULL DEFAULT 'ACTIVE',
    "strength" DOUBLE PRECISION,
    "label" TEXT,
    "stated" BOOLEAN NOT NULL DEFAULT false,
    "readAs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InterestEdit_pkey" PRIMARY KEY ("userId","facet")
);

-- CreateTable
CREATE TABLE "Slate" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "status" "SlateStatus" NOT NULL DEFAULT 'STREAMING',
    "promptVersionId" TEXT,
    "model" TEXT NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "partOfDay" TEXT NOT NULL,
    "candidates" JSONB NOT NULL,
    "fault" TEXT,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),
    "supersededAt" TIMESTAMP(3),

    CONSTRAINT "Slate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlateItem" (
    "slateId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "filmId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "servedBy" "ServedBy" NOT NULL,
    "propensity" DOUBLE PRECISION,

    CONSTRAINT "SlateItem_pkey" PRIMARY KEY ("slateId","position")
);

-- CreateTable
CREATE TABLE "FilmReason" (
    "userId" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "servedBy" "ServedBy" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FilmReason_pkey" PRIMARY KEY ("userId","filmId")
);

-- CreateTable
CREATE TABLE "ProfileSummary" (
    "userId" TEXT NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "servedBy" "ServedBy" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProfileSummary_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "PromptVersion" (
    "id" TEXT NOT NULL,
    "key" "PromptKey" NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "PromptStatus" NOT NULL DEFAULT 'DRAFT',
    "instructions" TEXT NOT NULL,
    "temperature" DOUBLE PRECISION NOT NULL,
    "topP" DOUBLE PRECISION NOT NULL,
    "maxTokens" INTEGER NOT NULL,
    "model" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "PromptVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsageDay" (
    "scope" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "tokens" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "UsageDay_pkey" PRIMARY KEY ("scope","day")
);

-- CreateTable
CREATE TABLE "RateWindow" (
    "key" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RateWindow_pkey" PRIMARY KEY ("key","startedAt")
);

-- CreateTable
CREATE TABLE "RatingImport" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "source" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "waiting" JSONB,
    "confirmedAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),
    "rows" INTEGER NOT NULL DEFAULT 0,
    "imported" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "unmatched" INTEGER NOT NULL DEFAULT 0,
    "ambiguous" INTEGER NOT NULL DEFAULT 0,
    "unreadable" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RatingImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingDataset" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "fileMark" TEXT NOT NULL,
    "nextByte" BIGINT NOT NULL DEFAULT 0,
    "nextLine" INTEGER NOT NULL DEFAULT 1,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "rowsUnknown" INTEGER NOT NULL DEFAULT 0,
    "rowsBad" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "RatingDataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DatasetRating" (
    "datasetId" INTEGER NOT NULL,
    "raterId" INTEGER NOT NULL,
    "filmId" INTEGER NOT NULL,
    "value" REAL NOT NULL,
    "ratedAt" TIMESTAMP(0) NOT NULL,

    CONSTRAINT "DatasetRating_pkey" PRIMARY KEY ("datasetId","raterId","filmId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "LinkedAccount_userId_idx" ON "LinkedAccount"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Film_slug_key" ON "Film"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Film_imdbId_key" ON "Film"("imdbId");

-- CreateIndex
CREATE UNIQUE INDEX "Film_movieLensId_key" ON "Film"("movieLensId");

-- CreateIndex
CREATE INDEX "Film_year_idx" ON "Film"("year");

-- CreateIndex
CREATE INDEX "Film_prominence_idx" ON "Film"("prominence");

-- CreateIndex
CREATE INDEX "Film_runtimeMinutes_idx" ON "Film"("runtimeMinutes");

-- CreateIndex
CREATE INDEX "Film_genres_idx" ON "Film" USING GIN ("genres");

-- CreateIndex
CREATE INDEX "Film_moods_idx" ON "Film" USING GIN ("moods");

-- CreateIndex
CREATE INDEX "Film_countries_idx" ON "Film" USING GIN ("countries");

-- CreateIndex
CREATE INDEX "Film_searchTitle_idx" ON "Film" USING GIN ("searchTitle" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Film_searchPeople_idx" ON "Film" USING GIN ("searchPeople" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "KindredLink_toId_idx" ON "KindredLink"("toId");

-- CreateIndex
CREATE INDEX "Event_userId_occurredAt_idx" ON "Event"("userId", "occurredAt");

-- CreateIndex
CREATE INDEX "Event_userId_type_filmId_idx" ON "Event"("userId", "type", "filmId");

-- CreateIndex
CREATE INDEX "Event_slateId_idx" ON "Event"("slateId");

-- CreateIndex
CREATE INDEX "Event_filmId_idx" ON "Event"("filmId");

-- CreateIndex
CREATE INDEX "Event_importId_idx" ON "Event"("importId");

-- CreateIndex
CREATE INDEX "Rating_filmId_idx" ON "Rating"("filmId");

-- CreateIndex
CREATE INDEX "Reaction_filmId_idx" ON "Reaction"("filmId");

-- CreateIndex
CREATE INDEX "Slate_userId_startedAt_idx" ON "Slate"("userId", "startedAt");

-- CreateIndex
CREATE INDEX "Slate_promptVersionId_idx" ON "Slate"("promptVersionId");

-- CreateIndex
CREATE INDEX "SlateItem_filmId_idx" ON "SlateItem"("filmId");

-- CreateIndex
CREATE INDEX "PromptVersion_key_status_idx" ON "PromptVersion"("key", "status");

-- CreateIndex
CREATE UNIQUE INDEX "PromptVersion_key_number_key" ON "PromptVersion"("key", "number");

-- CreateIndex
CREATE INDEX "RateWindow_startedAt_idx" ON "RateWindow"("startedAt");

-- CreateIndex
CREATE INDEX "RatingImport_userId_createdAt_idx" ON "RatingImport"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "RatingDataset_name_key" ON "RatingDataset"("name");

-- AddForeignKey
ALTER TABLE "LinkedAccount" ADD CONSTRAINT "LinkedAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Onboarding" ADD CONSTRAINT "Onboarding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindredLink" ADD CONSTRAINT "KindredLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KindredLink" ADD CONSTRAINT "KindredLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RatingImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestEdit" ADD CONSTRAINT "InterestEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slate" ADD CONSTRAINT "Slate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slate" ADD CONSTRAINT "Slate_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlateItem" ADD CONSTRAINT "SlateItem_slateId_fkey" FOREIGN KEY ("slateId") REFERENCES "Slate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlateItem" ADD CONSTRAINT "SlateItem_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmReason" ADD CONSTRAINT "FilmReason_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmReason" ADD CONSTRAINT "FilmReason_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileSummary" ADD CONSTRAINT "ProfileSummary_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptVersion" ADD CONSTRAINT "PromptVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingImport" ADD CONSTRAINT "RatingImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Written from schema.prisma: end

-- Full text: titles weigh most, then people, then what the film is about.
CREATE INDEX "Film_fullText_idx" ON "Film" USING GIN ((
  setweight(to_tsvector('simple'::regconfig, "searchTitle"), 'A') ||
  setweight(to_tsvector('simple'::regconfig, "searchPeople"), 'B') ||
  setweight(to_tsvector('simple'::regconfig, "searchThemes"), 'C')
));

-- Ranges that hold whoever writes.
ALTER TABLE "User" ADD CONSTRAINT "User_adventurous_check" CHECK ("adventurous" BETWEEN 0 AND 100);
ALTER TABLE "Film" ADD CONSTRAINT "Film_prominence_check" CHECK ("prominence" BETWEEN 1 AND 100);
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_value_check"
  CHECK ("value" BETWEEN 0.5 AND 5 AND "value" * 2 = floor("value" * 2));
ALTER TABLE "InterestEdit" ADD CONSTRAINT "InterestEdit_strength_check" CHECK ("strength" BETWEEN -6 AND 6);
