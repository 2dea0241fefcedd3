/** Addresses of pages, which a reader can be sent to. */
export const isWebAddress = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);
