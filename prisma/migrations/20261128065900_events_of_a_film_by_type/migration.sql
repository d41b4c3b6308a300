-- CreateIndex
CREATE INDEX "Event_filmId_type_idx" ON "Event"("filmId", "type");

-- DropIndex
DROP INDEX "Event_filmId_idx";
