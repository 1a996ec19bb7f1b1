import type { Requirement } from "../../job/job.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { withProven } from "../../skills/lexicon/proven.ts";

/**
 * Whether it asks for one product by name (Kubernetes, Django), rather than for a kind, a practice, a
 * language or a choice.
 */
export function isProduct(
  { skills: [id = "", ...others] }: Pick<Requirement, "skills">,
  lexicon: Lexicon,
): boolean {
  const { category = "", purpose, generic, practice, says } = skillOfId(lexicon.index, id) ?? {};
  const isNamed = lexicon.categories.get(category)?.inflects === false && category !== "language";
  const isKind =
    purpose !== undefined || generic === true || practice === true || says !== undefined;
  return others.length === 0 && isNamed && !isKind;
}

/**
 * Whether whoever knows any of `skills` has worked with `product`, another product that they are part of or
 * built on: Amazon EKS and Helm with Kubernetes.
 */
export function restOn(
  skills: readonly string[],
  product: Pick<Requirement, "skills">,
  lexicon: Lexicon,
): boolean {
  const [whole = ""] = product.skills;
  return (
    isProduct(product, lexicon) &&
    skills.length > 0 &&
    skills.every((skill) => skill !== whole && withProven([skill], lexicon).has(whole))
  );
}
