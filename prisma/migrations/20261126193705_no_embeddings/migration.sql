-- DropTable
DROP TABLE "TextEmbedding";
