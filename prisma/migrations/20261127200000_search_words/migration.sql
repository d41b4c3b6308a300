-- An index over an expression that no query asked for any more.
DROP INDEX "Film_fullText_idx";

-- The words the search looks for, kept by the database whoever writes the texts: title, what the film is about, approved texts.
ALTER TABLE "Film" ADD COLUMN "searchWords" tsvector GENERATED ALWAYS AS (
  strip(to_tsvector('simple'::regconfig, split_part("searchTitle", E'\n', 1) || ' ' || "searchThemes" || ' ' || "searchViews"))
) STORED;

-- CreateIndex
CREATE INDEX "Film_searchWords_idx" ON "Film" USING GIN ("searchWords");
