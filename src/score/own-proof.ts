import type { Span } from "../document/document.ts";
import { tellsNothing } from "../resume/bare-list.ts";
import { proofs as allProofs, type Proof, type Resume, type SkillUse } from "../resume/resume.ts";
import { coverOf } from "../text/cover.ts";
import type { DemandPart } from "./core-and-ground.ts";
import { proofAt, proofRank } from "./place.ts";
import type { ResumeView } from "./view.ts";

/** What proves something, apart from words that were copied from the posting. */
export interface OwnProof {
  readonly proof: Proof;
  /** Whether a stronger mention was left out, since it was copied. */
  readonly isCopied: boolean;
  /** Whether any mention is the resume's own. */
  readonly isOwn: boolean;
}

/**
 * What proves a skill, apart from what costs nothing: copies, and titles of positions in a resume that tells nothing of any work, which prove no more than a list.
 */
export function ownProof(
  proof: Proof,
  mentions: readonly Span[],
  view: Pick<ResumeView, "resume" | "copied">,
): OwnProof {
  const { resume } = view;
  const isUntold = proof === "position" && tellsNothing(resume);
  return withoutCopies(isUntold ? besideTitles(mentions, resume) : proof, mentions, view);
}

/** The same of a skill that is asked for as a `part` of a job: of a technology, what only positions of organizers name is left out, too. Who organizes work knows its methods. */
export function ownProofOfSkill(
  { skill, proof, mentions }: SkillUse,
  view: ResumeView,
  part: DemandPart,
): OwnProof & { readonly isOrganized: boolean } {
  const organized = part === "ground" ? view.organized.get(skill) : undefined;
  const own = ownProof(organized ?? proof, mentions, view);
  return { ...own, isOrganized: own.proof === organized };
}

/** The strongest proof of the mentions outside titles, and at least that of a list. */
function besideTitles(mentions: readonly Span[], resume: Resume): Proof {
  const titles = coverOf(resume.positions.flatMap(({ title }) => title ?? []));
  const others = mentions
    .filter((mention) => !titles.meets(mention))
    .map((mention) => proofAt(resume, mention));
  const best = Math.min(...["listed" as const, ...others].map(proofRank));
  return allProofs[best] ?? "listed";
}

/**
 * `proof`, unless it rests on words that were copied from the posting: then the strongest proof of the other mentions,
 * and at least that of a list, which a copy is no better than.
 */
function withoutCopies(
  proof: Proof,
  mentions: readonly Span[],
  { resume, copied }: Pick<ResumeView, "resume" | "copied">,
): OwnProof {
  const weakest = proofRank("listed");
  if (copied.length === 0) return { proof, isCopied: false, isOwn: true };
  const own = mentions.filter((mention) => !coverOf(copied).meets(mention));
  const proofs = own.map((mention) => proofAt(resume, mention));
  if (own.length === mentions.length || proofs.includes(proof))
    return { proof, isCopied: false, isOwn: true };
  const isOwn = own.length > 0 || mentions.length === 0;
  if (proofRank(proof) >= weakest) return { proof, isCopied: !isOwn, isOwn };
  // No more than with the copy: a position whose time cannot be told proves no more than a project.
  const best = Math.max(proofRank(proof), Math.min(weakest, ...proofs.map(proofRank)));
  return { proof: allProofs[best] ?? "listed", isCopied: best > proofRank(proof), isOwn };
}

/** A list, or studies: what a history that was read would have shown better. */
export function isRaised(proof: Proof, { isUnread }: ResumeView): boolean {
  return isUnread && (proof === "listed" || proof === "education");
}
