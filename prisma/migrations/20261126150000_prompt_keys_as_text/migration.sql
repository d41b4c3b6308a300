-- Prompts and strategies are records in the code: a new one needs no migration (docs/decisions/052).
ALTER TABLE "PromptVersion" ALTER COLUMN "key" TYPE TEXT USING "key"::text;
ALTER TABLE "FilmProposal" ALTER COLUMN "strategy" TYPE TEXT USING "strategy"::text;
ALTER TABLE "FilmText" ALTER COLUMN "strategy" TYPE TEXT USING "strategy"::text;

DROP TYPE "PromptKey";
DROP TYPE "AugmentStrategy";

-- One word for one thing: note, portrait, enrichment, exploration.
UPDATE "PromptVersion" SET
  "key" = CASE "key" WHEN 'WHY' THEN 'NOTE' WHEN 'SUMMARY' THEN 'PORTRAIT' ELSE replace("key", 'AUGMENT_', 'ENRICHMENT_') END,
  "instructions" = replace("instructions", '"step-aside"', '"exploration"');
