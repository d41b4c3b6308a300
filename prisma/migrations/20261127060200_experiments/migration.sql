-- CreateEnum
CREATE TYPE "ExperimentKind" AS ENUM ('VARIANTS', 'HOLDOUT');

-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('PLANNED', 'RUNNING', 'STOPPED', 'CONCLUDED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "Experiment" (
    "id" TEXT NOT NULL,
    "kind" "ExperimentKind" NOT NULL,
    "title" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "planned" INTEGER NOT NULL,
    "status" "ExperimentStatus" NOT NULL DEFAULT 'PLANNED',
    "ramp" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "outcome" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "authorId" TEXT,

    CONSTRAINT "Experiment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" TEXT NOT NULL,
    "experimentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "promptVersionId" TEXT,
    "model" TEXT NOT NULL DEFAULT '',
    "engineChoice" TEXT NOT NULL DEFAULT 'served',
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnWhy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExperimentPerson" (
    "experimentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "assignedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentPerson_pkey" PRIMARY KEY ("experimentId","userId")
);

-- CreateIndex
CREATE INDEX "Experiment_status_idx" ON "Experiment"("status");

-- CreateIndex
CREATE INDEX "Experiment_authorId_idx" ON "Experiment"("authorId");

-- CreateIndex
CREATE INDEX "Variant_promptVersionId_idx" ON "Variant"("promptVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Variant_experimentId_position_key" ON "Variant"("experimentId", "position");

-- CreateIndex
CREATE INDEX "ExperimentPerson_userId_idx" ON "ExperimentPerson"("userId");

-- CreateIndex
CREATE INDEX "ExperimentPerson_variantId_idx" ON "ExperimentPerson"("variantId");

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_promptVersionId_fkey" FOREIGN KEY ("promptVersionId") REFERENCES "PromptVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentPerson" ADD CONSTRAINT "ExperimentPerson_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentPerson" ADD CONSTRAINT "ExperimentPerson_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentPerson" ADD CONSTRAINT "ExperimentPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One experiment on lists at a time, and one hold-out: somebody in two would be in neither.
CREATE UNIQUE INDEX "Experiment_one_running" ON "Experiment"("kind") WHERE "status" = 'RUNNING';
