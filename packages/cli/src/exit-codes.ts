/** What the command ends with. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, interrupted: 130 } as const;
