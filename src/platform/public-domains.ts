/** Domains in which anyone can get an address, so that sharing one does not make two people colleagues. */

export interface PublicDomainsPort {
  /** @param domain lower case; one below a public domain is public too */
  has(domain: string): boolean;
}

/**
 * Opens the list of such domains.
 * @param list one line per last label, with what stands before it: `com gmail hotmail …`
 */
export function openPublicDomains(list: () => string): PublicDomainsPort {
  return {
    has: (domain) => {
      const labels = domain.split('.');
      const last = labels.pop() ?? '';
      const line = list()
        .split('\n')
        .find((text) => text.startsWith(`${last} `));
      return labels.some((_, at) => `${line ?? ''} `.includes(` ${labels.slice(at).join('.')} `));
    },
  };
}
