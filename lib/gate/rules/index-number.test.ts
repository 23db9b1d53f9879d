import { expect, test } from "vitest";
import { cleanDraft, publishContext } from "@/lib/gate/sample-draft";
import { checkIndexNumber } from "./index-number";

const look = (indexNumber: string | null, indexNumberTaken = false) =>
  checkIndexNumber({ ...cleanDraft, indexNumber }, { ...publishContext, indexNumberTaken });

test.each([
  ["not yet allotted", null],
  ["blank", ""],
  ["credit code and month", "11341702486344515H/202110-00013"],
  ["credit code and year", "11441700007280420Y/2021-00050"],
  ["with a small letter", "1150011179072968x9/2024-00302"],
  ["organisation code", "000014349/2017-00110"],
  ["organisation code with hyphen", "0142768-8/2022-00185"],
  ["hyphens throughout", "01527918X-2020-153077"],
  ["Fujian", "FZ00100-2100-2018-00001"],
  ["21 digits", "530000110203201800001"],
])("%s is in order", (_, number) => {
  expect(look(number)).toEqual([]);
});

test.each([
  ["full-width signs", "FZ00100－2100－2018－00001", "FZ00100-2100-2018-00001"],
  ["a blank inside", "FZ00100-2100 -2018-00001", "FZ00100-2100-2018-00001"],
  ["a long dash", "FZ00100—2018—00001", "FZ00100-2018-00001"],
  ["Chinese characters", "索引2018-00001", undefined],
  ["no digit", "FZ-A", undefined],
  ["two hyphens", "FZ--2018", undefined],
  ["markup", "<b>1</b>", undefined],
  ["65 characters", "1".repeat(65), undefined],
])("%s is reported", (_, number, suggestion) => {
  const [found] = look(number);
  expect(found?.code).toBe("metadata.index-number");
  expect(found?.suggestion).toBe(suggestion);
});

test("a number of another record is reported as such", () => {
  expect(look("FZ00100-2018-00001", true)).toEqual([
    expect.objectContaining({ code: "metadata.index-number-taken" }),
  ]);
});
