import { percentOf } from "../exact.ts";
import type { CreditFactor } from "../factors.ts";
import { proofAt, proofRank } from "../place.ts";
import { findTerm } from "../proof/keyword-index.ts";
import { isRaised, ownProof } from "../proof/own-proof.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { bareList } from "../thresholds.ts";
import type { Weights } from "../weights.ts";
import type { Credit } from "./credit.ts";
import { notFound } from "./credit-facts.ts";

/** The credit of an open-vocabulary term: its strongest proof. */
export function keywordCredit(name: string, view: ResumeView, weights: Weights): Credit {
  const spans = findTerm(view.resume.document, name);
  const proofs = spans
    .map((span) => proofAt(view.resume, span))
    .sort((a, b) => proofRank(a) - proofRank(b));
  const strongest = proofs[0];
  if (strongest === undefined || strongest === "hidden") {
    return notFound.skill;
  }
  const { proof, isCopied, isOwn } = ownProof(strongest, spans, view);
  const isBareWord = view.isBare || !isOwn;
  const isUnread = isRaised(proof, view);
  const value = proof === "hidden" ? 0 : weights.proofs[proof];
  const factors: CreditFactor[] = [
    { kind: "proof", value, facts: { proof, isCopied, ...(isUnread && { isUnread }) } },
  ];
  if (isBareWord) factors.push({ kind: "bare-list", value: bareList, facts: {} });
  const percent = percentOf(factors.map((factor) => factor.value));
  return {
    percent,
    status: percent === 0 ? "missing" : "met",
    factors,
    spans,
    shown: {
      relation: "named",
      name,
      proof,
      months: 0,
      since: 0,
      claimed: 0,
      stated: 0,
      titled: 0,
      isCopied,
      isOrganized: false,
      isAside: false,
      isEnumerated: false,
      isSlight: false,
      isUnread,
      cefr: undefined,
      isBare: isBareWord,
    },
  };
}
