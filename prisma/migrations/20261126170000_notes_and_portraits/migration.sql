-- One word for one thing: the text on a film's page is a note, the one on the taste page a portrait.
ALTER TABLE "FilmReason" RENAME TO "FilmNote";
ALTER TABLE "FilmNote" RENAME CONSTRAINT "FilmReason_pkey" TO "FilmNote_pkey";
ALTER TABLE "FilmNote" RENAME CONSTRAINT "FilmReason_userId_fkey" TO "FilmNote_userId_fkey";
ALTER TABLE "FilmNote" RENAME CONSTRAINT "FilmReason_filmId_fkey" TO "FilmNote_filmId_fkey";

ALTER TABLE "ProfileSummary" RENAME TO "Portrait";
ALTER TABLE "Portrait" RENAME CONSTRAINT "ProfileSummary_pkey" TO "Portrait_pkey";
ALTER TABLE "Portrait" RENAME CONSTRAINT "ProfileSummary_userId_fkey" TO "Portrait_userId_fkey";
