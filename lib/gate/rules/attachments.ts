import type { GateCheck, GateObservation } from "@/lib/gate/draft";

const SAYS_NOTHING =
  /^(?:附件|新建|未命名|文档|无标题|document|untitled|图片|扫描件?|scan)[\s\d一二三四五六七八九十()（）.]*$/i;

/** Attachments are complete, checked, and named so that a reader knows what he will open. */
export const checkAttachments: GateCheck = (draft) =>
  draft.attachments.flatMap(({ id, title, name, size, checkedTexts }): GateObservation[] => {
    const place = { attachmentId: id };
    if (size === 0)
      return [{ code: "attachment.empty", message: "附件是空文件，请重新上传。", place, quote: name }];
    const observations: GateObservation[] = [];
    if (checkedTexts === null)
      observations.push({
        code: "attachment.unchecked",
        message: "附件还没有通过安全检查，检查完成后才能发布；长时间没有结果的，请重新上传。",
        place,
        quote: name,
      });
    if (title.trim() === "" || SAYS_NOTHING.test(title.trim()))
      observations.push({
        code: "attachment.title",
        message: "请给附件写一个能看出内容的名称，例如“2017年度政府信息公开情况统计表”。",
        place,
        quote: title.trim() || name,
      });
    return observations;
  });
