-- AlterTable
ALTER TABLE "SlateItem" ADD COLUMN     "notYetAt" TIMESTAMP(3),
ADD COLUMN     "predictedFrom" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "predictedSaid" BOOLEAN NOT NULL DEFAULT false;

-- What a card predicted stands: people are told how often it was right.
CREATE FUNCTION "keepPrediction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a prediction of a list never changes';
END
$$;

CREATE TRIGGER "predictionStands" BEFORE UPDATE OF "predicted", "predictedFrom", "predictedSaid" ON "SlateItem"
FOR EACH ROW WHEN (
  (OLD."predicted", OLD."predictedFrom", OLD."predictedSaid")
  IS DISTINCT FROM (NEW."predicted", NEW."predictedFrom", NEW."predictedSaid")
) EXECUTE FUNCTION "keepPrediction"();
