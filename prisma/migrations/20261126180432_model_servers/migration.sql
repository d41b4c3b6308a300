-- AlterTable
ALTER TABLE "Slate" ADD COLUMN     "held" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "renewAfter" TIMESTAMP(3),
ADD COLUMN     "renewals" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ModelServer" (
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "api" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "learned" JSONB,
    "learnedAt" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "restsUntil" TIMESTAMP(3),
    "probeUntil" TIMESTAMP(3),
    "check" JSONB,
    "checkedAt" TIMESTAMP(3),

    CONSTRAINT "ModelServer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelFault" (
    "serverId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "use" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "sentence" TEXT NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModelFault_pkey" PRIMARY KEY ("serverId","day","use","kind")
);

-- CreateIndex
CREATE INDEX "ModelFault_day_idx" ON "ModelFault"("day");

-- AddForeignKey
ALTER TABLE "ModelFault" ADD CONSTRAINT "ModelFault_serverId_fkey" FOREIGN KEY ("serverId") REFERENCES "ModelServer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
