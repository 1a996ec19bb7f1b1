import { expect, test } from "vitest";
import { wantsColor, widthOf } from "../../src/cli/output.ts";

test.for([
  [100, "60", 100],
  [0, undefined, 80],
  [undefined, undefined, 80],
  [undefined, "120", 120],
  [0, "120", 120],
  [undefined, "19", 80],
  [undefined, "501", 80],
  [undefined, "99.5", 80],
  [undefined, "wide", 80],
] as const)("a terminal of %s columns with COLUMNS=%s is %i wide", ([columns, named, width]) => {
  expect(widthOf(columns, named)).toBe(width);
});

test.for([
  [true, undefined, true],
  [false, undefined, false],
  [false, "1", true],
  [false, "", true],
  [true, "0", false],
  [true, "false", false],
] as const)(
  "output that supports colors (%s), with FORCE_COLOR=%s, uses them: %s",
  ([has, force, wants]) => {
    expect(wantsColor(has, force)).toBe(wants);
  },
);
