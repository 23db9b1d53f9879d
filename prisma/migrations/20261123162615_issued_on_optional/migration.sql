-- AlterTable
ALTER TABLE "PublishedRecord" ALTER COLUMN "issuedOn" DROP NOT NULL;
