-- AlterTable
ALTER TABLE "RatingImport" ADD COLUMN     "file" BYTEA,
ADD COLUMN     "liked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "options" JSONB,
ADD COLUMN     "seen" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "wanted" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AwaitedFilm" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "originalTitle" TEXT,
    "year" INTEGER,
    "imdbId" TEXT,
    "movieLensId" INTEGER,
    "tmdbId" INTEGER,
    "says" TEXT NOT NULL,
    "stars" DOUBLE PRECISION,
    "saidAt" TIMESTAMP(3),

    CONSTRAINT "AwaitedFilm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AwaitedFilm_userId_idx" ON "AwaitedFilm"("userId");

-- CreateIndex
CREATE INDEX "AwaitedFilm_importId_idx" ON "AwaitedFilm"("importId");

-- AddForeignKey
ALTER TABLE "AwaitedFilm" ADD CONSTRAINT "AwaitedFilm_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwaitedFilm" ADD CONSTRAINT "AwaitedFilm_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RatingImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Files that waited for a yes are kept in another form now: they are to be sent again.
DELETE FROM "RatingImport" WHERE "confirmedAt" IS NULL;
