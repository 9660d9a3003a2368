/** Who is at work, as far as Google says. */

export interface IdentityPort {
  /** Address of the account whose rights the code has: whoever clicked, or made the trigger. `''` unknown. */
  effectiveUser(): string;
  /** The person's language as `en` or `zh-CN`, known in every authorisation mode; `''` unknown. */
  locale(): string;
}
