/** Equal to package.json's; a test holds it. */
export const VERSION = '1.0.0'
