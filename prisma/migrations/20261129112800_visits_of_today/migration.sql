-- Visits of today on a large site, as they were counted last.
ALTER TABLE "VisitDay" ADD COLUMN "countedAt" TIMESTAMP(3);
