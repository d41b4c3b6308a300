-- CreateEnum
CREATE TYPE "Persona" AS ENUM ('NONE', 'FRIEND', 'SHOPKEEPER', 'TEACHER', 'HOST');

-- AlterTable
ALTER TABLE "User" ADD COLUMN "persona" "Persona" NOT NULL DEFAULT 'NONE';
