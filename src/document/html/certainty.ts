/**
 * How certain it is that something holds, such as that a selector matches or a query is met. Greater numbers
 * are more certain.
 */
export type Certainty = 0 | 1 | 2 | 3;

export const no = 0;
/** Unknown here: it depends on scripts, browsers or parts of the page that are not read. */
export const maybe = 1;
/** True on some screens only, or on paper. */
export const sometimes = 2;
export const yes = 3;

/** The certainty that both hold. */
export function both(one: Certainty, other: Certainty): Certainty {
  return one < other ? one : other;
}

/** The certainty that at least one of the two holds. */
export function either(one: Certainty, other: Certainty): Certainty {
  return one > other ? one : other;
}

export function opposite(answer: Certainty): Certainty {
  if (answer === no) return yes;
  return answer === yes ? no : answer;
}
