import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a title in small letters with a range of dates begins a position right below bullets", () => {
  checkPositions(
    `Experience
senior Rails developer\t03/2019 – Present
Saltway Tickets
• Built the queue for all sales.
web developer\t06/2014 – 02/2019
Mesa Library
• Wrote the catalog of the library.`,
    "senior Rails developer @ Saltway Tickets, 2019-03..present",
    "web developer @ Mesa Library, 2014-06..2019-02",
  );
});

test("a title in small letters begins a position below a sentence that has ended", () => {
  checkPositions(
    `Experience
Senior Backend Developer
Saltway Booking, March 2021 – present
• Built the queue for all sales.
backend developer
Havbris Tickets, August 2017 – February 2021
• Wrote the seat map of the halls.`,
    "Senior Backend Developer @ Saltway Booking, 2021-03..present",
    "backend developer @ Havbris Tickets, 2017-08..2021-02",
  );
});

test("words in small letters below an unfinished bullet continue it, even if they end like a title", () => {
  checkPositions(
    `Experience
Backend Developer\t03/2019 – Present
Saltway Tickets
• Built the queue for all sales together with the other
web developer
• Wrote the seat map of the halls.`,
    "Backend Developer @ Saltway Tickets, 2019-03..present",
  );
});
