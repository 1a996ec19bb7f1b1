import type { Span } from "../document/document.ts";
import { proofs as allProofs, type Proof } from "../resume/resume.ts";
import { overlap, proofAt, proofRank } from "./place.ts";
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
 * `proof`, unless it rests on words that were copied from the posting: then the strongest proof of the other mentions,
 * and at least that of a list, which a copy is no better than.
 */
export function ownProof(
  proof: Proof,
  mentions: readonly Span[],
  { resume, copied }: ResumeView,
): OwnProof {
  const weakest = proofRank("listed");
  if (copied.length === 0) return { proof, isCopied: false, isOwn: true };
  const own = mentions.filter((mention) => !copied.some((part) => overlap(part, mention)));
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
