import type { PersonalDataSearch, PersonalDatum } from "./personal-datum";

const EMAIL =
  /(?<![\w.+-])[\w+-](?:[\w.+-]{0,62}[\w+-])?@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12}(?![\w])/g;
const OFFICIAL_MAILBOX = /@(?:[\w-]+\.)*gov\.cn$/i;

/** E-mail addresses outside gov.cn; the mailboxes of the administration itself are published on purpose. */
export const findEmails: PersonalDataSearch = (text) =>
  [...text.matchAll(EMAIL)]
    .filter((match) => !OFFICIAL_MAILBOX.test(match[0]))
    .map((match): PersonalDatum => {
      const [name = "", domain = ""] = match[0].split("@");
      return {
        code: "personal.email",
        level: "accept",
        index: match.index,
        length: match[0].length,
        masked: `${name.slice(0, 1)}***@${domain}`,
        message: "这里有电子邮箱地址。个人的请删去；是机关对外公布的，请写明理由。",
      };
    });

const HOME_ADDRESSES = [
  // 新市小区 12 号楼 3 单元 502 室
  /[\p{Script=Han}\d]{0,20}?\d{1,4} ?(?:号楼|[栋幢座号]) ?(?:[\dA-Za-z一二三四五六七八九十]{1,3} ?(?:单元|梯) ?)\d{2,4} ?[室房号]?/gu,
  // 阳光花园 3 幢 502 室
  /\p{Script=Han}{0,12}(?:小区|花园|新村|公寓|家园|佳园|[嘉佳雅丽]苑|宿舍|安置房|公租房)[\p{Script=Han}\d ]{0,8}?\d{1,4} ?(?:号楼|[栋幢座号]) ?\d{2,4} ?[室房]/gu,
  // 白沙村 3 组 15 号
  /\p{Script=Han}{1,12}[村社寨屯] ?[\d一二三四五六七八九十]{1,3} ?(?:村民小组|[组队社]) ?\d{1,4} ?号/gu,
  // 家庭住址：白沙村 15 号
  /(?:家庭住址|家庭地址|户籍地址|户籍所在地|现住址|居住地址|住址)[:：为] ?[\p{Script=Han}\d -]{4,40}\d{1,4} ?[号室]/gu,
];
const OFFICE = /行政|办公|政府|大厦|服务中心|便民|委员会|派出所|学校|医院/;

/** Addresses down to a flat or a farmstead; the addresses of offices are left alone. */
export const findHomeAddresses: PersonalDataSearch = (text) =>
  HOME_ADDRESSES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => !OFFICE.test(match[0]))
    .map(
      (match): PersonalDatum => ({
        code: "personal.home-address",
        level: "accept",
        index: match.index,
        length: match[0].length,
        masked: `${[...match[0]].slice(0, 6).join("")}****`,
        message: "这里像是个人的家庭住址。请删去，或者只写到乡镇、街道、村居；确需公开的，请写明理由。",
      }),
    );
