-- AlterTable
ALTER TABLE "InterestEdit" ADD COLUMN     "saidAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "wish" JSONB;

UPDATE "InterestEdit" SET "saidAt" = "updatedAt";

-- What own words were read as is what they want.
UPDATE "InterestEdit" SET "strength" = NULL, "wish" = jsonb_build_object(
  'want', coalesce((SELECT jsonb_agg(jsonb_build_object('facet', facet, 'level', 'more')) FROM unnest("readAs") AS facet), '[]'),
  'without', '[]'::jsonb, 'only', '[]'::jsonb, 'like', '[]'::jsonb, 'unlike', '[]'::jsonb,
  'minutes', NULL, 'years', NULL, 'avoid', '[]'::jsonb, 'company', NULL, 'age', NULL, 'wellKnown', NULL,
  'surprise', false, 'unread', '[]'::jsonb
) WHERE "facet" LIKE 'words:%';

ALTER TABLE "InterestEdit" DROP COLUMN "readAs";

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "childAge" INTEGER,
ADD COLUMN     "withChildren" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "User" ADD CONSTRAINT "User_childAge_check" CHECK ("childAge" BETWEEN 0 AND 17);
