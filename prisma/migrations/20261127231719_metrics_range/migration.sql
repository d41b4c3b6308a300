-- CreateTable
CREATE TABLE "MetricsRange" (
    "size" INTEGER NOT NULL,
    "countedAt" TIMESTAMP(3) NOT NULL,
    "edition" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "MetricsRange_pkey" PRIMARY KEY ("size")
);
