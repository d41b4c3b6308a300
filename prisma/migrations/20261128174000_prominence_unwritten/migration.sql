-- 0: nobody wrote how well known the film is.
ALTER TABLE "Film" DROP CONSTRAINT "Film_prominence_check";
ALTER TABLE "Film" ADD CONSTRAINT "Film_prominence_check" CHECK ("prominence" BETWEEN 0 AND 100);
