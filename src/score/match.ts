import type { Span } from "../document/document.ts";
import type { Requirement, RequirementLevel } from "../job/job.ts";
import type { SectionKind } from "../words/section-headings.ts";
import type { Advice } from "./advice.ts";
import type { ScoreBand } from "./constants.ts";
import type { Factors } from "./factors.ts";

/** How a resume meets a job: a score that is the sum of its contributions. */
export interface Match {
  /** 0–100, two decimals; null when no honest score can be given. */
  readonly score: number | null;
  /** The score in a word; absent where there is none. */
  readonly band?: ScoreBand;
  /**
   * What to bear in mind about the score: "not-a-posting" where the posting reads as a resume, most often because the two were swapped; "no-technology" where no technology or practice was found in the posting, which may be for another trade; "few-requirements" where
   * the score rests on one or two requirements besides the title, or on the title alone.
   */
  readonly caution?: "few-requirements" | "no-technology" | "not-a-posting";
  /** Why `score` is null, in words. */
  readonly because?: string;
  /** `because` as a fact, for saying it in another language. */
  readonly reason?: NoScoreReason;
  /** One for each requirement; the heaviest first. */
  readonly contributions: readonly Contribution[];
  /** What is taken off their points, in that order; empty if nothing is. */
  readonly deductions: readonly Deduction[];
  /** Most points first; what someone from another trade should do first stands before these. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Why there is no score: no text could be taken from the resume; the resume or the posting is the name of a file, or its content, passed as a string; the posting holds no requirement that was
 * found, or so few words that it can hold none; the profile holds no keyword that was found; or the caller's weights are all 0.
 */
export type NoScoreReason =
  | "unreadable-resume"
  | "path-as-text"
  | "file-as-text"
  | "no-requirements"
  | "posting-too-short"
  | "no-keywords"
  | "weights-zero";

/**
 * What is taken off the points of all contributions, and why: contributions and deductions add up to the score. `besides`: years, degrees, traits and methods count only as
 * far as the technologies are shown that the posting asks for. `core`: the posting's title names technologies that
 * the resume does not show, or not enough, or where it names none, the posting requires such. `experience`: the months in positions are far from those asked for; nothing
 * is taken off where a part of the work history could not be read. `field`: no title of the resume is like the posting's. `beyond`: what goes beyond the points of a strong match counts less, so that only all of them make 100.
 */
export type Deduction = {
  /** Less than 0; two decimals. */
  readonly points: number;
  /** The arithmetic in words. */
  readonly because: string;
} & (
  | {
      readonly kind: "besides";
      /** What the rest depends on: the technologies that are asked for, or where there are none, the hard skills. */
      readonly of: "technologies" | "skills";
      /** The share of their points that they earn, 0–1, four decimals. */
      readonly shown: number;
      /** What the points of all else but the title are multiplied with. */
      readonly factor: number;
    }
  | {
      readonly kind: "core";
      /** Where they are: in the title, or else among the requirements. */
      readonly of: "title" | "requirements";
      /** The requirements that are the core of the job. */
      readonly names: readonly string[];
      /** Their mean credit, less one for each language in the title that is missing, 0–1, four decimals. */
      readonly credit: number;
      /** What all points are multiplied with. */
      readonly factor: number;
    }
  | {
      readonly kind: "experience";
      /** In positions, or for years that the resume only claims. */
      readonly months: number;
      readonly asked: number;
      /** What all points are multiplied with. */
      readonly factor: number;
    }
  | {
      readonly kind: "field";
      /** Of the posting's title, 0–1. */
      readonly credit: number;
      /** What all points are multiplied with. */
      readonly factor: number;
    }
  | {
      /** The job is for students, and no studies were found that go on or ended recently. */
      readonly kind: "studies";
      /** What all points are multiplied with. */
      readonly factor: number;
    }
  | { readonly kind: "beyond" }
);

/** What one requirement adds to the score. */
export interface Contribution {
  readonly kind: Requirement["kind"];
  readonly name: string;
  /** Ids of the skills, any of which is enough; empty for what is no skill. */
  readonly skills: readonly string[];
  readonly category?: string;
  readonly level: RequirementLevel;
  readonly status: "met" | "partial" | "missing";
  /** The share of the whole that this requirement can give; all weights of a match add up to 180, or to less where fewer than eleven things are asked for. */
  readonly weight: number;
  /** How far it is met, 0–1. */
  readonly credit: number;
  /** Two decimals; added as whole hundredths over all contributions and deductions they are the score, exactly. */
  readonly points: number;
  /** `factors` in words. */
  readonly because: string;
  /** What weight and credit were made of. */
  readonly factors: Factors;
  /** Whether the posting's own wording appears in the resume, as a literal search would look for it. */
  readonly literal: boolean;
  /** The best proof first, at most three. */
  readonly evidence: readonly Evidence[];
}

/** A place of the resume that meets a requirement. */
export interface Evidence extends Span {
  /** The line, or the part of it round the words, on one line. */
  readonly quote: string;
  readonly section?: SectionKind;
  /** Counted from 1; absent where the format has no pages. */
  readonly page?: number;
}

/** What to change, and the exact points that it would add. Never advice to claim something untrue. */
export interface Suggestion {
  readonly text: string;
  /** 0 when it only helps a literal search, or says what to do before all else. */
  readonly points: number;
  /** The name of the requirement it is about. */
  readonly for: string;
  /** The ids of the requirement's skills; empty for what is no skill. */
  readonly skills: readonly string[];
  /** `text` as facts, for saying it in another language. */
  readonly advice: Advice;
}

/** One resume's place among several. */
export interface Ranked {
  /** Counted from 1; equal scores share a rank. */
  readonly rank: number;
  /** In the input. */
  readonly index: number;
  readonly match: Match;
}
