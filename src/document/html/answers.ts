/** How sure it is that something holds: that a selector matches, that a query is met. The surer, the greater. */
export type Certainty = 0 | 1 | 2 | 3;

export const no = 0;
/** Not known here: what scripts, browsers or unread parts of the page decide. */
export const maybe = 1;
/** On some screens, or on paper. */
export const sometimes = 2;
export const yes = 3;

/** Whether both hold. */
export function both(one: Certainty, other: Certainty): Certainty {
  return one < other ? one : other;
}

/** Whether one of the two holds. */
export function either(one: Certainty, other: Certainty): Certainty {
  return one > other ? one : other;
}

export function opposite(answer: Certainty): Certainty {
  if (answer === no) return yes;
  return answer === yes ? no : answer;
}
