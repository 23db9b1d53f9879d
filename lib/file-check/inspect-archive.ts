import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { Archive, ArchiveEntry } from "./archive";
import { extensionOf } from "./file-name";
import { allowedType } from "./file-types";
import { type Inspection, Notes } from "./inspection";
import { FileRefused } from "./refuse";

const MOST_MEMBERS = 500;
const MOST_SECONDS = 180;
const ARCHIVES = new Set(["zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "iso", "cab", "jar"]);
/** Traces of the packing computer that no reader opens. */
const TRACES = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Looks into one unpacked member under the name it has in the archive. */
export type InspectMember = (file: string, name: string, size: number) => Promise<Inspection>;

/**
 * Every member of a .zip goes through the same inspection as a file uploaded alone; members that would be refused alone,
 * and archives in the archive, refuse the whole.
 * @throws FileRefused
 */
export async function inspectArchive(archive: Archive, inspect: InspectMember): Promise<Inspection> {
  const members = archive.entries.filter(({ name }) => !TRACES.test(name));
  if (members.length === 0) throw new FileRefused("archive", "压缩包是空的，请重新打包后再上传。");
  if (members.length > MOST_MEMBERS)
    throw new FileRefused("archive", `压缩包里的文件超过 ${MOST_MEMBERS} 个，请分成几个再上传。`);
  for (const { name } of members) refuseByName(name);
  const deadline = performance.now() + MOST_SECONDS * 1000;
  const notes = new Notes();
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-check-"));
  try {
    for (const member of members) {
      if (performance.now() > deadline)
        throw new FileRefused("too-complex", "压缩包的检查超过了时间限度，没有接收。请分成几个再上传。");
      notes.add(
        await inspectUnpacked(archive, member, path.join(folder, "member"), inspect),
        `压缩包内“${member.name}” `,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return notes.result();
}

function refuseByName(name: string): void {
  const extension = extensionOf(name);
  if (ARCHIVES.has(extension))
    throw new FileRefused("archive", `压缩包里还有压缩包（${name}），请解开后重新打包。`);
  if (!allowedType(extension))
    throw new FileRefused("archive", `压缩包里有不接收的文件（${name}），请去掉后重新打包。`);
}

async function inspectUnpacked(
  archive: Archive,
  member: ArchiveEntry,
  file: string,
  inspect: InspectMember,
): Promise<Inspection> {
  try {
    await pipeline(await archive.stream(member), createWriteStream(file, { mode: 0o600 }));
  } catch {
    throw new FileRefused("broken", `压缩包里的“${member.name}”解不开，请重新打包后再上传。`);
  }
  try {
    return await inspect(file, member.name, member.size);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new FileRefused(error.code, `压缩包里的“${member.name}”：${error.message}`);
  }
}
