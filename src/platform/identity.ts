/** The identity port: the current user, as far as Google reveals it. */

export interface IdentityPort {
  /** Address of the account the code runs as: who clicked, or created the trigger; `''` unknown. */
  effectiveUser(): string;
  /** The user's language, such as `en` or `zh-CN`; known in every authorisation mode, else `''`. */
  locale(): string;
}
