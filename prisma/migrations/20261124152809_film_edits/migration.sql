-- CreateEnum
CREATE TYPE "FilmEditKind" AS ENUM ('EDITED', 'APPROVED', 'RESTORED', 'RETIRED', 'BROUGHT_BACK', 'RELEASED');

-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "editedFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "tmdbId" INTEGER;

-- CreateTable
CREATE TABLE "FilmEdit" (
    "id" SERIAL NOT NULL,
    "filmId" INTEGER NOT NULL,
    "authorId" TEXT,
    "kind" "FilmEditKind" NOT NULL,
    "changes" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FilmEdit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FilmEdit_filmId_id_idx" ON "FilmEdit"("filmId", "id");

-- CreateIndex
CREATE INDEX "FilmEdit_authorId_idx" ON "FilmEdit"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Film_tmdbId_key" ON "Film"("tmdbId");

-- AddForeignKey
ALTER TABLE "FilmEdit" ADD CONSTRAINT "FilmEdit_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FilmEdit" ADD CONSTRAINT "FilmEdit_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
