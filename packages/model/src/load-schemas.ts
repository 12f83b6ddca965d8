/**
 * The schemas that check what comes from outside. They are loaded when they are asked for: reading needs none, and a
 * command that reads one short file would wait for them a tenth of its time.
 */
export const loadSchemas = () => import("./schemas.ts");
