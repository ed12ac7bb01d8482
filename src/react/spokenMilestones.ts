import { longestCountdownS } from './longestCountdownS.ts'

const shortestSpokenS = 5
const milestonesS = [60, 30, 10]
const betweenS = 20

/**
 * The remaining seconds at which a countdown is spoken, its start first: never more than one in 20 seconds, and none for
 * a wait that is over before it is said. After HMRC’s timeout dialog, whose testing found that ticking speech helps nobody.
 */
export function spokenMilestones(seconds: number): readonly number[] {
  if (seconds < shortestSpokenS) return []
  if (seconds > longestCountdownS) return [seconds]
  return milestonesS.reduce(
    (spoken, milestone) =>
      milestone < seconds && spoken.at(-1)! - milestone >= betweenS ? [...spoken, milestone] : spoken,
    [seconds],
  )
}
