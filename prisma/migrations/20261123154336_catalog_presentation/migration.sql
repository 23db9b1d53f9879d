-- CreateEnum
CREATE TYPE "CategoryPresentation" AS ENUM ('column', 'matter');

-- AlterTable
ALTER TABLE "CatalogCategory" ADD COLUMN     "presentation" "CategoryPresentation" NOT NULL DEFAULT 'column',
ADD COLUMN     "timeLimitSource" TEXT NOT NULL DEFAULT '';
