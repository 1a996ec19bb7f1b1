import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

test.for([
  ["2019年3月至今", "2019-03..present"],
  ["自2011年7月份至今担任经理", "2011-07..present"],
  ["2019年3月起", "2019-03..present"],
  ["2019.03至今", "2019-03..present"],
  ["2019年3月至2021年5月", "2019-03..2021-05"],
  ["2019/03至2021/05", "2019-03..2021-05"],
  ["2019年4月から現在", "2019-04..present"],
  ["2019年4月より2021年3月まで", "2019-04..2021-03"],
  ["2019년 3월부터 2021년 2월까지", "2019-03..2021-02"],
  ["2019년 3월부터 현재까지", "2019-03..present"],
  ["2019年6月加入公司", "2019-06..2019-06"],
  ["2019年4月から始めた", "2019-04..2019-04"],
] as const)("the words between the dates of a range need no spaces: %s", ([text, expected]) => {
  expect(findDates(text).map(({ start, end }) => `${start}..${end}`)).toEqual([expected]);
});
