import { describe, expect, it } from "vitest";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { findAllIds } from "./find-records";
import { normalText } from "./normal-text";
import { mentionedNumbers, numberForm, ownNumberForm } from "./number-forms";
import { parseQuery } from "./search-query";
import { insertRecord } from "./test-records";

useDatabase();

/** What people write for 云人社〔2018〕12号. */
const WRITINGS = [
  "云人社〔2018〕12号",
  "云人社[2018]12号",
  "云人社［2018］12号",
  "云人社（2018）12号",
  "云人社(2018)12号",
  "云人社【2018】12号",
  "云人社{2018}12号",
  "云人社﹝2018﹞12号",
  "云人社〔２０１８〕１２号",
  "云人社〔2018〕第12号",
  "云人社〔2018〕012号",
  "云人社〔2018年〕12号",
  "云人社〔2018〕12",
  "云人社 〔2018〕 12 号",
  "云人社2018年12号",
  "云人社2018年第12号",
  "云人社2018-12",
  "云人社2018—12号",
  "云人社201812号",
  "〔2018〕12号",
  "(2018)12",
];

describe("a document number is found", () => {
  it.each(WRITINGS)("when it is written %s", async (writing) => {
    const { agency } = await makeBureau();
    const own = await insertRecord({ agencyId: agency.id, documentNumber: "云人社〔2018〕12号" });
    const other = await insertRecord({ agencyId: agency.id, documentNumber: "云人社〔2017〕12号" });
    const ids = await findAllIds(parseQuery(writing), { agencyIds: [agency.id] });
    expect(ids).toContain(own);
    expect(ids).not.toContain(other);
  });

  it.each(["云人社〔2018〕12", "云人社[2018]12号", "云人社（2018）第012号", "云人社2018年12号"])(
    "when the record prints it %s",
    async (printed) => {
      const { agency } = await makeBureau();
      const own = await insertRecord({ agencyId: agency.id, documentNumber: printed });
      const citing = await insertRecord({ agencyId: agency.id, bodyText: `根据云人社〔2018〕第12号文件，` });
      for (const writing of ["云人社〔2018〕12号", "云人社(2018)12", "云人社2018年第12号"]) {
        const ids = await findAllIds(parseQuery(writing), { agencyIds: [agency.id] });
        expect(ids.sort(), writing).toEqual([own, citing].sort());
      }
    },
  );

  it("and so is an order by its number", async () => {
    const { agency } = await makeBureau();
    const id = await insertRecord({ agencyId: agency.id, bodyText: "《条例》（国务院令第711号）第二十条" });
    for (const writing of ["国务院令第711号", "国务院令711号", "国务院令第711"])
      expect(await findAllIds(parseQuery(writing), { agencyIds: [agency.id] }), writing).toEqual([id]);
  });

  it("in the words around it too, when other words are asked for besides", async () => {
    const { agency } = await makeBureau();
    const id = await insertRecord({
      agencyId: agency.id,
      title: "关于补贴的通知",
      documentNumber: "云人社〔2018〕12号",
    });
    const ids = await findAllIds(parseQuery("云人社2018年第12号 补贴"), { agencyIds: [agency.id] });
    expect(ids).toEqual([id]);
  });
});

describe("the one form of a document number", () => {
  it.each([
    ["云人社(2018)12号", "云人社(2018)12号"],
    ["云人社(2018)第012号", "云人社(2018)12号"],
    ["公告2019年第5号", "公告(2019)5号"],
    ["国务院令第711号", "国务院令711号"],
    ["2018年12月", null],
    ["201812", null],
    ["养老保险", null],
    ["(2018)", null],
    ["云人社(3018)12号", null],
    ["12号", null],
    ["", null],
  ])("of %s is %s", (text, form) => {
    expect(numberForm(normalText(text))).toBe(form);
  });

  it("of a record has 号 also where the record leaves it out", () => {
    expect(ownNumberForm("云人社(2018)12")).toBe("云人社(2018)12号");
    expect(ownNumberForm("无")).toBeNull();
  });

  it("is noted of what a text mentions in another writing, and of nothing else", () => {
    expect(mentionedNumbers(normalText("按云人社〔2018〕第012号和县发〔2019〕3号，2018年12月起"))).toEqual([
      "按云人社(2018)12号",
    ]);
  });
});
