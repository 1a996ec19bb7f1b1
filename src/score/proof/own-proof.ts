import type { Span } from "../../document/document.ts";
import { describesNothing } from "../../resume/bare-list.ts";
import type { Proof, Resume, SkillUse } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import type { DemandPart } from "../demands/core-and-ground.ts";
import { atLeastListed, proofAt, proofRank } from "../place.ts";
import type { ResumeView } from "./resume-view.ts";
import type { Shown } from "./shown-factors.ts";
import { slightSkills } from "./slight-skills.ts";
import { isUntold } from "./telling.ts";

/** The proof of something, without words that were copied from the posting. */
export interface OwnProof {
  readonly proof: Proof;
  /** Whether a stronger mention does not count because it was copied. */
  readonly isCopied: boolean;
  /** Whether any mention is the resume's own. */
  readonly isOwn: boolean;
}

/**
 * The proof of a skill without what costs nothing: copied words, and titles of positions in a resume that
 * says nothing about any work. Those prove no more than a list.
 */
export function ownProof(
  proof: Proof,
  mentions: readonly Span[],
  view: Pick<ResumeView, "resume" | "copied">,
): OwnProof {
  const { resume } = view;
  const isUndescribed = proof === "position" && (describesNothing(resume) || isUntold(resume));
  return withoutCopies(isUndescribed ? outsideTitles(mentions, resume) : proof, mentions, view);
}

/** `OwnProof` of a skill. */
export interface OwnProofOfSkill
  extends OwnProof,
    Pick<Shown, "isOrganized" | "isAside" | "isEnumerated" | "isSlight"> {}

/**
 * `ownProof` of a skill. A skill that positions only list, or that is said to be known a little, counts as
 * listed. If it is asked for as a technology, positions of organizers do not count either; for methods they
 * do, since people who organize work use them. Those of another trade prove no more than a project.
 */
export function ownProofOfSkill(
  { skill, proof, mentions }: SkillUse,
  view: ResumeView,
  part: DemandPart,
): OwnProofOfSkill {
  const organized = part === "ground" ? view.organized.get(skill) : undefined;
  const { proof: shown, isCopied, isOwn } = ownProof(organized ?? proof, mentions, view);
  const isAside = shown === "position" && part === "ground" && view.aside.has(skill);
  const isEnumerated = shown === "position" && view.enumerated.has(skill);
  const isSlight = slightSkills(view.resume).has(skill);
  const isAtMostListed = isEnumerated || (isSlight && proofRank(shown) < proofRank("listed"));
  return {
    proof: isAtMostListed ? "listed" : isAside ? "project" : shown,
    isCopied,
    isOwn,
    isOrganized: shown === organized,
    isAside,
    isEnumerated,
    isSlight,
  };
}

/** The strongest proof of the mentions outside titles, but at least that of a list. */
function outsideTitles(mentions: readonly Span[], resume: Resume): Proof {
  const titles = coverOf(resume.positions.flatMap(({ title }) => title ?? []));
  return atLeastListed(
    resume,
    mentions.filter((mention) => !titles.meets(mention)),
  );
}

/**
 * `proof`, unless it rests on words that were copied from the posting. Then the strongest proof of the other
 * mentions, but at least that of a list, which a copy equals.
 */
function withoutCopies(
  proof: Proof,
  mentions: readonly Span[],
  { resume, copied }: Pick<ResumeView, "resume" | "copied">,
): OwnProof {
  if (copied.length === 0) return { proof, isCopied: false, isOwn: true };
  const own = mentions.filter((mention) => !coverOf(copied).meets(mention));
  if (own.length === mentions.length || own.some((one) => proofAt(resume, one) === proof))
    return { proof, isCopied: false, isOwn: true };
  const isOwn = own.length > 0 || mentions.length === 0;
  if (proofRank(proof) >= proofRank("listed")) return { proof, isCopied: !isOwn, isOwn };
  // Never more than with the copy: a position without readable dates proves no more than a project.
  const best = atLeastListed(resume, own);
  const isCopied = proofRank(best) > proofRank(proof);
  return { proof: isCopied ? best : proof, isCopied, isOwn };
}

/**
 * Whether the proof is a list or studies in a history that was only partly read, which might have shown it
 * better.
 */
export function isRaised(proof: Proof, { isUnread }: ResumeView): boolean {
  return isUnread && (proof === "listed" || proof === "education");
}
