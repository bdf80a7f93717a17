/**
 * Hosts that the browsers themselves ask (updates, clock, accounts, dictionaries), whatever page or extension is open.
 * Seen in this log with no extension loaded, or their siblings; flags switch most of them off, not all.
 */
const services = [
  /^(accounts|clients\d|safebrowsing)\.google\.com$/,
  /^(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$/,
  /^(redirector|edgedl\.me)\.gvt1\.com$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/,
];

export const isBrowserService = (host: string): boolean => services.some((service) => service.test(host));
