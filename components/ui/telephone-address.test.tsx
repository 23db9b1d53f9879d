import { expect, it } from "vitest";
import { telephoneAddress } from "./telephone-address";

it.each([
  ["0598-1234567", "tel:05981234567"],
  ["（0598）1234567", "tel:05981234567"],
  ["+86 598 1234567", "tel:+865981234567"],
  ["0598-1234567转2", "tel:05981234567;ext=2"],
  ["0598-1234567、0598-7654321", "tel:05981234567"],
  ["12345", "tel:12345"],
])("%s is dialled as %s", (phone, expected) => {
  expect(telephoneAddress(phone)).toBe(expected);
});
