/** What the page's policy forbade, in the order in which it happened; loaded before everything else. */
globalThis.violations = [];
globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  globalThis.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
});
