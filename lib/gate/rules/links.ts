import { isIP } from "node:net";
import type { GateCheck, GateContext, GateObservation } from "@/lib/gate/draft";
import { linksOf } from "@/lib/rich-text/plain-text";

const SAYS_NOTHING =
  /^请?(?:点击|点|戳)?(?:这里|此处|此|这儿|这个|链接|网址)?(?:查看|下载|进入|打开|浏览)?(?:详情|更多|全文|原文|链接)?[>»…。]*$/;
const PRIVATE_ADDRESS = /^(?:10|127|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./;

/** Links lead somewhere the public can go, and their words say where. */
export const checkLinks: GateCheck = (draft, context) =>
  linksOf(draft.body).flatMap(({ block, href, text }): GateObservation[] => {
    const quote = text.trim() || href;
    const observations: GateObservation[] = [];
    const target = targetProblem(href, context);
    if (target) observations.push({ ...target, place: { block }, quote });
    if (SAYS_NOTHING.test(text.trim()) || /^(?:click )?here$/i.test(text.trim()))
      observations.push({
        code: "link.text",
        message: "链接文字没有说明指向哪里，请改成所指内容的名称。",
        place: { block },
        quote,
      });
    return observations;
  });

/** The links of a body that point into this site: the caller finds out their state and passes it as `linkTargets`. */
export function isInternalLink(href: string): boolean {
  return /^\/(?!\/)/.test(href);
}

function targetProblem(href: string, context: GateContext): { code: string; message: string } | null {
  const known = context.linkTargets.get(href);
  if (known === "live") return null;
  if (known === "missing")
    return { code: "link.missing", message: "链接指向的页面不存在，请改正或者去掉链接。" };
  if (known === "withdrawn")
    return { code: "link.withdrawn", message: "链接指向的信息已经撤下，请改正或者去掉链接。" };
  if (isInternalLink(href))
    return { code: "link.unchecked", message: "没能核对这个站内链接，请打开看一看是否有效。" };
  if (!isReachable(href))
    return {
      code: "link.unreachable",
      message:
        "公众打不开这个链接（本机文件、内网地址或者不完整的地址），请换成完整的公网地址或者上传为附件。",
    };
  return null;
}

function isReachable(href: string): boolean {
  if (/^#|^(?:mailto|tel):/i.test(href)) return true;
  if (!/^(?:https?:)?\/\//i.test(href)) return false;
  const url = URL.canParse(href, "https://x.example") ? new URL(href, "https://x.example") : null;
  if (!url) return false;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) === 6) return !/^(?:::1$|f[cd]|fe80)/i.test(host);
  return (
    host.includes(".") && !PRIVATE_ADDRESS.test(host) && !/\.(?:local|lan|internal|localhost)$/i.test(host)
  );
}
