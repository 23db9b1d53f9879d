import type { Archive } from "./archive";
import { type Inspection, Notes } from "./inspection";
import { readPlainWords } from "./read-plain-words";
import { readXml } from "./read-xml";

/** Slides, hidden slides, speaker's notes and comments of a .pptx. */
export async function inspectPptx(archive: Archive): Promise<Inspection> {
  const notes = new Notes();
  for (const entry of archive.entries) {
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(entry.name)?.[1];
    const note = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(entry.name)?.[1];
    const isComment = /^ppt\/comments\/.*\.xml$/.test(entry.name);
    if (!slide && !note && !isComment) continue;
    const words = await readPlainWords(archive, entry);
    const place = slide ? `幻灯片 ${slide}` : note ? `备注 ${note}` : "批注";
    notes.text(place, words);
    if (slide && (await isHidden(archive, entry)))
      notes.hidden({
        code: "hidden.sheet",
        place,
        message: "有一张隐藏的幻灯片，读者可以打开。请删除后重新上传。",
        quote: words,
      });
    // A note page repeats the number of its slide even when nobody wrote a note.
    if (!slide && words.replace(/^\d+$/, "") !== "")
      notes.hidden({
        code: "hidden.comment",
        place,
        message: "演示文稿里有备注或批注。请删除后重新上传。",
        quote: words,
      });
  }
  return notes.result();
}

async function isHidden(archive: Archive, entry: Archive["entries"][0]): Promise<boolean> {
  let hidden = false;
  await readXml(archive, entry, {
    open(name, { show }) {
      if (name === "sld" && (show === "0" || show === "false")) hidden = true;
    },
  });
  return hidden;
}
