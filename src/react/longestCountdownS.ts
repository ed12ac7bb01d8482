/** A longer wait is shown and said as a clock time: nobody watches five minutes pass. */
export const longestCountdownS = 300
