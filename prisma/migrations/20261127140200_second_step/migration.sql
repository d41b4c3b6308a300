-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "steppedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SecondStep" (
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMP(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "recovery" TEXT[],

    CONSTRAINT "SecondStep_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "SecondStep" ADD CONSTRAINT "SecondStep_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
