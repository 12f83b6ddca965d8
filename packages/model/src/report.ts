import { z } from "zod";
import { claimSchema } from "./claim.ts";

/** A report as it is read. `published`: ISO day or null; `text` is never altered. */
export const reportSchema = z.object({
  id: z.string().min(1),
  publisher: z.string().nullable().default(null),
  published: z.iso.date().nullable().default(null),
  title: z.string().nullable().default(null),
  text: z.string(),
});

/** A report and what was read in it. */
export const readingSchema = reportSchema.extend({ claims: z.array(claimSchema) });

export type Report = z.infer<typeof reportSchema>;
export type Reading = z.infer<typeof readingSchema>;
