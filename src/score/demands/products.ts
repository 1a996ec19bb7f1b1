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
 * What whoever knows any of `skills` has worked with, besides these: what all of them are part of or built on,
 * Kubernetes for Amazon EKS and Helm. O(what they imply).
 */
export function foundationsOf(skills: readonly string[], lexicon: Lexicon): readonly string[] {
  const [first, ...others] = skills.map((skill) => withProven([skill], lexicon));
  return [...(first ?? [])].filter(
    (id) => !skills.includes(id) && others.every((proven) => proven.has(id)),
  );
}
