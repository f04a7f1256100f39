/** Days before a credential's end from which it "expires soon": time enough for a renewal and for trouble with it. */
export const daysOfNearEnd = 60;
