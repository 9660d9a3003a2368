/** The identity port: the current user, as far as Google reveals it. */

export interface IdentityPort {
  /** Email address of the account the code runs as: the user who clicked or created the trigger; `''` if unknown. */
  effectiveUser(): string;
  /** The user's language, such as `en` or `zh-CN`; known in every authorisation mode, else `''`. */
  locale(): string;
}
