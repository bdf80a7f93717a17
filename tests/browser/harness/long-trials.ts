/** `npm run test:long`: the whole of the long random trials, of which `npm test` takes a share. */
export const longTrials = process.env.LONG_TRIALS === "1";
