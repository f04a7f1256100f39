/** Why a test is skipped in one browser that is tried in the other. */
export const elsewhere: string;
