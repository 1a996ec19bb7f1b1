/**
 * The words by which people are called at work.
 * @module
 */

const occupations =
  "(?:engineers?|eng|developers?|programmers?|architects?|administrators?|admins?|analysts?|scientists?|consultants?|managers?|specialists?|technicians?|testers?|designers?|interns?|internship|sre|devops|director|dba|researchers?|swe|sdet|officer|coordinator|co-?op|head of [a-z]+|cto|vp|trainee|apprentice|ninja|hacker|coder|entwickler(?:in)?|ingenieur|développeu(?:r|se)|ingénieure?|desarrollador(?:a)?|ingenier[oa]|ontwikkelaar|softwareentwickler(?:in)?|webmaster|strategist|(?:tech|technical|team|squad|engineering|development|dev|qa|data|devops|platform|software|backend|back-end|frontend) leads?|leads?$)";
/** Where an occupation is named. Matched against folded text. */
export const occupation: RegExp = new RegExp(`\\b${occupations}(?![\\w-])`);
/** Up to the last occupation named. */
export const toOccupation: RegExp = new RegExp(`^.*\\b${occupations}(?![\\w-])`);

/** Alone these name no role: a job board's "Internship" is a kind of contract. */
export const bareWord: RegExp =
  /^(?:internship|interns?|leads?|experts?|professionals?|specialists?|managers?|trainee|apprentice|directors?|devops)$/;
