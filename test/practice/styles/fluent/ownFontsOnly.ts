// Before Fluent UI is loaded: it would fetch its fonts from elsewhere.
Object.assign(globalThis, { FabricConfig: { fontBaseUrl: '' } });

/** Its icons are fonts from elsewhere too. */
export const WITHOUT_ICONS = { disableWarnings: true };
